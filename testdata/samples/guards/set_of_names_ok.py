# The names of a frozen set are constants.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os

ALLOWED = frozenset(["red", "green"]) | {"blue"}


def handler(event, context):
    if event["name"] in ALLOWED:
        # ok: command-injection
        os.system("echo " + event["name"])
