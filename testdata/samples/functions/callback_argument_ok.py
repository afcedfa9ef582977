# The callback that runs the shell is handed down with a constant, another one with the event's text.
# event: {"text": "<ATTACK>"}
import os


def twice(action, value):
    return once(action, value)


def once(action, value):
    return action(value)


def handler(event, context):
    twice(lambda text: text.upper(), event["text"])
    # ok: command-injection
    return twice(lambda text: os.system("echo " + text), "ready")
