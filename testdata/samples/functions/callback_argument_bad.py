# The callback that is handed down gets the text two calls below.
# event: {"text": "<ATTACK>"}
import os


def twice(action, value):
    return once(action, value)


def once(action, value):
    return action(value)


def handler(event, context):
    # ruleid: command-injection
    return twice(lambda text: os.system("echo " + text), event["text"])
