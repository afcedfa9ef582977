# The helper is given another name first and is called by it.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def is_color(name):
    return name in {"red", "green"}


def handler(event, context):
    check = is_color
    if check(event["name"]):
        # ok: command-injection
        os.system("echo " + event["name"])
