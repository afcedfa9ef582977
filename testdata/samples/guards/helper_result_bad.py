# The helper looks for the name, and gives the input back when it finds none.
# event: {"name": "<ATTACK>"}
import os


def color(name):
    for known in ("red", "green"):
        if name == known:
            return known
    return name


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + color(event["name"]))
