# The function returns for the good names and goes on with the bad ones.
# event: {"name": "<ATTACK>"}
# benign: {"name": "a report"}
import os
import re


def handler(event, context):
    found = re.fullmatch(r"\d{1,9}", event["name"])
    if found is not None:
        return "good"
    # ruleid: command-injection
    os.system("echo " + event["name"])
