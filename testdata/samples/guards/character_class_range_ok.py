# The dash at the end of the class is a dash.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    if not re.fullmatch(r"[+a-z-]+", event["name"]):
        return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
