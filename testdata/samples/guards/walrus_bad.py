# The walrus binds the comparison's result, and the text itself is used in both cases.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if (known := event["name"] in {"red", "green"}) or not known:
        # ruleid: command-injection
        os.system("echo " + event["name"])
