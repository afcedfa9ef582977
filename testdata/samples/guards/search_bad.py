# `re.search` is content with one good piece anywhere.
# event: {"name": "a<ATTACK>"}
import os
import re


def handler(event, context):
    if not re.search(r"[a-z0-9]+", event["name"]):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
