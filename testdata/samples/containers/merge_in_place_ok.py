# `|` makes a new dictionary: the first one keeps its constant.
# event: {"opts": {"dir": "<ATTACK>"}}
import os


def handler(event, context):
    options = {"dir": "."}
    alias = options
    alias = alias | event["opts"]
    # ok: command-injection
    os.system("ls " + options["dir"])
