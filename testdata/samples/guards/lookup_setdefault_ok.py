# The key is in the table already, so `setdefault` gives what is there.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    labels = {"r": "red"}
    # ok: command-injection
    os.system("echo " + labels.setdefault("r", event["name"]))
