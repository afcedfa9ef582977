# The same compiled pattern with `match` has no end.
# event: {"name": "a<ATTACK>"}
import os
import re

NAME = re.compile(r"[a-z][a-z0-9]*")


def handler(event, context):
    if NAME.match(event["name"]):
        # ruleid: command-injection
        os.system("echo " + event["name"])
