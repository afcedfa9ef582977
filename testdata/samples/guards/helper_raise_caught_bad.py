# The helper raises, but the handler swallows it and goes on.
# event: {"name": "<ATTACK>"}
import os


def require_color(name):
    if name not in ("red", "green"):
        raise ValueError(name)


def handler(event, context):
    try:
        require_color(event["name"])
    except ValueError:
        pass
    # ruleid: command-injection
    os.system("echo " + event["name"])
