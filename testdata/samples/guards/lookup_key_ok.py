# The value of the table decides whether the key is used, and a known key is a constant.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os

LABELS = {"red": 1, "green": 2}


def handler(event, context):
    if LABELS.get(event["name"]) is None:
        return "unknown"
    # ok: command-injection
    os.system("echo " + event["name"])
