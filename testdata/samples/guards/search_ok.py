# The search is for anything outside of the good characters, and finding one ends the function.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    if re.search(r"[^a-z0-9]", event["name"]):
        return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
