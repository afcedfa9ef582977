# The list of what is right says nothing of the others.
# event: {"names": ["report", "<ATTACK>"]}
import os
import re


def handler(event, context):
    right = [name for name in event["names"] if re.fullmatch(r"\w+", name)]
    if not right:
        return {"statusCode": 400, "body": ", ".join(event["names"])}
    # ruleid: command-injection
    os.system("echo " + " ".join(event["names"]))
