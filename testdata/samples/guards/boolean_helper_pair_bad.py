# The helper returns a pair, and a pair that is not empty is true.
# event: {"name": "<ATTACK>"}
import os


def is_color(name):
    return (name in {"red", "green"}, "color")


def handler(event, context):
    if is_color(event["name"]):
        # ruleid: command-injection
        os.system("echo " + event["name"])
