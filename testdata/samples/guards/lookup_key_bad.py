# With a default the result is never `None`, so every key passes.
# event: {"name": "<ATTACK>"}
import os

LABELS = {"red": 1, "green": 2}


def handler(event, context):
    if LABELS.get(event["name"], 0) is None:
        return "unknown"
    # ruleid: command-injection
    os.system("echo " + event["name"])
