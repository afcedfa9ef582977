# The name may be the constant that stands in for a missing one, and the check covers the other case.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os
import re


def handler(event, context):
    name = event.get("name", "nobody at all")
    if name != "nobody at all" and not re.fullmatch(r"[a-z]+", name):
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
