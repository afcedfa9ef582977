# The helper returns the exception instead of raising it.
# event: {"name": "<ATTACK>"}
import os


def require_color(name):
    if name not in ("red", "green"):
        return ValueError(name)


def handler(event, context):
    require_color(event["name"])
    # ruleid: command-injection
    os.system("echo " + event["name"])
