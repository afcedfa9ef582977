# Fields set by name from the event: setattr in a loop, read as attributes.
# event: {"opts": {"name": "<ATTACK>"}}
import os


class Options:
    def __init__(self, **fields):
        for key, value in fields.items():
            setattr(self, key, value)


def handler(event, context):
    options = Options(**event["opts"])
    # ruleid: command-injection
    os.system("echo " + options.name)
