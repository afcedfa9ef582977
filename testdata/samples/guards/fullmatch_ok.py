# The pattern covers the whole text.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    name = event["name"]
    if not re.fullmatch(r"[a-z0-9_-]+", name):
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
