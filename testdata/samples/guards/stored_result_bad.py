# The stored result is overwritten before it is asked for.
# event: {"name": "<ATTACK>"}
import os

ALLOWED = {"red", "green"}


def handler(event, context):
    known = event["name"] in ALLOWED
    known = known or event["name"] is not None
    if not known:
        return "unknown"
    # ruleid: command-injection
    os.system("echo " + event["name"])
