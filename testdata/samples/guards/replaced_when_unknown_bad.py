# The two ways are the wrong way round.
# event: {"name": "<ATTACK>"}
import os

ALLOWED = ["red", "green"]


def handler(event, context):
    name = "grey" if event["name"] in ALLOWED else event["name"]
    # ruleid: command-injection
    os.system("echo " + name)
