# Digits only.
# event: {"name": "<ATTACK>"}
# benign: {"name": "7"}
import os


def handler(event, context):
    name = event["name"]
    if not name.isdigit():
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
