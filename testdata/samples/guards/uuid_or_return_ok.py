# What is no UUID ends the function.
# event: {"name": "<ATTACK>"}
# benign: {"name": "12345678-1234-5678-1234-567812345678"}
import os
import uuid


def handler(event, context):
    try:
        uuid.UUID(event["name"])
    except ValueError:
        return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
