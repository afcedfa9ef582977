# The name is bound and checked in one condition.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def handler(event, context):
    if (name := event["name"]) in {"red", "green"}:
        # ok: command-injection
        os.system("echo " + name)
