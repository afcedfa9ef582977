# The helper returns only for an allowed name.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def require_color(name):
    if name not in ("red", "green"):
        raise ValueError(name)


def handler(event, context):
    require_color(event["name"])
    # ok: command-injection
    os.system("echo " + event["name"])
