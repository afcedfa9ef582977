# The check covers the field that is used.
# event: {"kind": "red", "name": "<ATTACK>"}
import os


def handler(event, context):
    if not all(event[key].isalnum() for key in ("kind", "name")):
        return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
