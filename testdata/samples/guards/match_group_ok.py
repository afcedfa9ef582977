# What is used is the group of letters, which has no metacharacter.
# event: {"name": "doc-<ATTACK>"}
import os
import re


def handler(event, context):
    found = re.search(r"doc-([a-z]+)", event["name"])
    if not found:
        return "bad"
    # ok: command-injection
    os.system("echo " + found.group(1))
