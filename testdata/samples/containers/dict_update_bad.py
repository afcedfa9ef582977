# update overwrites the constant by the event's text.
# event: {"opts": {"level": "<ATTACK>"}}
import os


def handler(event, context):
    settings = {"level": "info"}
    settings.update(event["opts"])
    # ruleid: command-injection
    os.system("echo " + settings["level"])
