# The match is compared with `None`, and the function returns for no match.
# event: {"name": "<ATTACK>"}
# benign: {"name": "7"}
import os
import re


def handler(event, context):
    found = re.fullmatch(r"\d{1,9}", event["name"])
    if found is None:
        return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
