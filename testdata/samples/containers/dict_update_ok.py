# update overwrites the event's text by the constant.
# event: {"opts": {"level": "<ATTACK>"}}
import os


def handler(event, context):
    settings = dict(event["opts"])
    settings.update({"level": "info"}, colour="red")
    # ok: command-injection
    os.system("echo " + settings["level"])
