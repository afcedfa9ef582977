# setdefault keeps the constant that is there; the event's text is not stored.
# event: {"level": "<ATTACK>"}
import os


def handler(event, context):
    settings = {"level": "info"}
    settings.setdefault("level", event["level"])
    # ok: command-injection
    os.system("echo " + settings["level"])
