# The copy without metacharacters is checked, the original that has them is used.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    copy = re.sub(r"[^a-z]", "", event["name"])
    if not copy.isalpha():
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
