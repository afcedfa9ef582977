# A text of length zero is the empty text.
# event: {"name": "<ATTACK>"}
# benign: {"name": ""}
import os


def handler(event, context):
    if len(event["name"]) == 0:
        # ok: command-injection
        os.system("echo " + event["name"])
