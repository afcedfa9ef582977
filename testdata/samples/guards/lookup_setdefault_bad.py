# `setdefault` stores the attack in the table and gives it back.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    labels = {"r": "red"}
    # ruleid: command-injection
    os.system("echo " + labels.setdefault("x", event["name"]))
