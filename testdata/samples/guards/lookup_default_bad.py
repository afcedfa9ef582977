# A name that is not in the table stands for itself.
# event: {"name": "<ATTACK>"}
import os

LABELS = {"r": "red", "g": "green"}


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + LABELS.get(event["name"], event["name"]))
