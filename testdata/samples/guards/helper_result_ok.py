# The helper gives the checked name back and raises otherwise; its result is what is used.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def color(name):
    for known in ("red", "green"):
        if name == known:
            return known
    raise KeyError(name)


def handler(event, context):
    # ok: command-injection
    os.system("echo " + color(event["name"]))
