# Fields set from the event by name, and then the one that is used is overwritten through __dict__.
# event: {"opts": {"name": "<ATTACK>"}}
import os


class Options:
    def __init__(self, **fields):
        self.__dict__.update(fields)


def handler(event, context):
    options = Options(**event["opts"])
    options.__dict__["name"] = "constant"
    # ok: command-injection
    os.system("echo " + options.name)
