# The helper's answer is thrown away.
# event: {"name": "<ATTACK>"}
import os


def is_color(name):
    return name in {"red", "green"}


def handler(event, context):
    is_color(event["name"])
    # ruleid: command-injection
    os.system("echo " + event["name"])
