# The helper tells whether the name is allowed, and the handler obeys.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def is_color(name):
    return name in {"red", "green"}


def handler(event, context):
    if is_color(event["name"]):
        # ok: command-injection
        os.system("echo " + event["name"])
