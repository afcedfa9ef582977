# The pattern has to match at the beginning only.
# event: {"name": "a<ATTACK>"}
import os
import re


def handler(event, context):
    name = event.get("name", "nobody")
    if not re.match(r"[a-z]+", name):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
