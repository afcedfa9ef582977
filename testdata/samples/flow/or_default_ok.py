# `and` gives its right side, a constant, unless the event's text is empty; then it gives the empty text.
# event: {"dir": "<ATTACK>"}
import os


def handler(event, context):
    directory = event["dir"] and "."
    # ok: command-injection
    os.system("ls " + directory)
