# A name that is not in the table becomes a constant.
# event: {"name": "<ATTACK>"}
import os

LABELS = {"r": "red", "g": "green"}


def handler(event, context):
    # ok: command-injection
    os.system("echo " + LABELS.get(event["name"], "black"))
