# What is no UUID is logged and used.
# event: {"name": "<ATTACK>"}
import os
import uuid


def handler(event, context):
    try:
        uuid.UUID(event["name"])
    except ValueError:
        print("bad")
    # ruleid: command-injection
    os.system("echo " + event["name"])
