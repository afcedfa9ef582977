# `$` lets one newline at the end pass, which ends a command and adds nothing.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    name = event["name"]
    if not re.match(r"^[a-z]+$", name):
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
