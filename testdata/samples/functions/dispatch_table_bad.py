# A dispatch table: the constant key's function takes the event's text.
# event: {"what": "<ATTACK>"}
import os


def show(text):
    # ruleid: command-injection
    return os.system("echo " + text)


def drop(text):
    return None


ACTIONS = {"show": show, "drop": drop}


def handler(event, context):
    return ACTIONS["show"](event["what"])
