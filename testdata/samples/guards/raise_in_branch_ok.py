# The branch raises, and nobody catches it before the command.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os

ALLOWED = ("red", "green")


def handler(event, context):
    name = event["name"]
    if name not in ALLOWED:
        raise ValueError(name)
    # ok: command-injection
    os.system("echo " + name)
