# Allowed names are replaced by a constant, and all others are kept.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = "red" if event["name"] in ("red", "green") else event["name"]
    # ruleid: command-injection
    os.system("echo " + name)
