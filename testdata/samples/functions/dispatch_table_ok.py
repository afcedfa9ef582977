# A dispatch table: the event's text goes to the function that drops it, and a constant to the one that shows it.
# event: {"what": "<ATTACK>"}
import os


def show(text):
    # ok: command-injection
    return os.system("echo " + text)


def drop(text):
    return None


ACTIONS = {"show": show, "drop": drop}


def handler(event, context):
    ACTIONS["drop"](event["what"])
    return ACTIONS["show"]("done")
