# The lower-case copy equals an allowed name, so the original differs from it in case only.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def handler(event, context):
    if event["name"].lower() not in {"red", "green"}:
        return "unknown"
    # ok: command-injection
    os.system("echo " + event["name"])
