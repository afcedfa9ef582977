# `\Z` stands at the true end of the text.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    name = event["name"]
    if not re.match(r"[a-z]+\Z", name):
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
