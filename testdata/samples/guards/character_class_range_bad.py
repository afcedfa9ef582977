# The range from `+` to `z` in the class has `;`, `<`, `>` and the backquote in it.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    if not re.fullmatch(r"[+-z]+", event["name"]):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
