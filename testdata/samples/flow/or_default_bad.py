# `or` gives the event's text unless it is empty.
# event: {"dir": "<ATTACK>"}
import os


def handler(event, context):
    directory = event.get("dir") or "."
    # ruleid: command-injection
    os.system("ls " + directory)
