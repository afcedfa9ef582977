# `^` belongs to the first alternative and `$` to the second: the first one has no end.
# event: {"name": "red<ATTACK>"}
import os
import re


def handler(event, context):
    if not re.search(r"^red|green$", event["name"]):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
