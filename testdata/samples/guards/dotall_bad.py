# The pattern checks the beginning and lets anything follow.
# event: {"name": "id-7<ATTACK>"}
import os
import re


def handler(event, context):
    if not re.fullmatch(r"id-\d+(.*)", event["name"], re.DOTALL):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
