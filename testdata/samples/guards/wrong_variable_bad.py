# The check is about the kind, and the name is used.
# event: {"kind": "red", "name": "<ATTACK>"}
import os


def handler(event, context):
    if event["kind"] not in {"red", "green"}:
        return "unknown"
    # ruleid: command-injection
    os.system("echo " + event["name"])
