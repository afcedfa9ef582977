# The result of the check is stored and asked for later.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os

ALLOWED = {"red", "green"}


def handler(event, context):
    known = event["name"] in ALLOWED
    print(known)
    if not known:
        return "unknown"
    # ok: command-injection
    os.system("echo " + event["name"])
