# A name that differs from a constant may be anything else.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if name != "red":
        # ruleid: command-injection
        os.system("echo " + name)
