# To be a text is no merit.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if not isinstance(event["name"], str):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
