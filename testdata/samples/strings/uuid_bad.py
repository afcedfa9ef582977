# A text that is no UUID is taken over as it is.
# event: {"name": "<ATTACK>"}
import os
import uuid


def handler(event, context):
    try:
        key = str(uuid.UUID(event["name"]))
    except ValueError:
        key = event["name"]
    # ruleid: command-injection
    os.system("echo " + key)
