# The pattern covers the whole text and lets every character pass.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    name = event["name"]
    if not re.fullmatch(r"\w*[\s\S]*", name):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
