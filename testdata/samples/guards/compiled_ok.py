# A pattern that was compiled once at module level.
# event: {"name": "<ATTACK>"}
import os
import re

NAME = re.compile(r"[a-z][a-z0-9]*")


def handler(event, context):
    if NAME.fullmatch(event["name"]):
        # ok: command-injection
        os.system("echo " + event["name"])
