# The function itself is always true: it is not called.
# event: {"name": "<ATTACK>"}
import os


def is_color(name):
    return name in {"red", "green"}


def handler(event, context):
    if is_color:
        # ruleid: command-injection
        os.system("echo " + event["name"])
