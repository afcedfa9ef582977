# setdefault keeps the event's text when the key is there.
# event: {"level": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event.setdefault("level", "info"))
