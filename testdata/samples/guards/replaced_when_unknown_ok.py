# A name that is not in the list gives way to the default.
# event: {"name": "<ATTACK>"}
import os

ALLOWED = ["red", "green"]


def handler(event, context):
    name = event["name"] if event["name"] in ALLOWED else "grey"
    # ok: command-injection
    os.system("echo " + name)
