# With MULTILINE, `$` is the end of the first line, and the second line is a command.
# event: {"name": "a<ATTACK>"}
import os
import re


def handler(event, context):
    name = event["name"]
    if not re.match(r"^[a-z]+$", name, re.MULTILINE):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
