# The group takes everything behind the dash.
# event: {"name": "doc-<ATTACK>"}
import os
import re


def handler(event, context):
    found = re.search(r"doc-(.+)", event["name"])
    if not found:
        return "bad"
    # ruleid: command-injection
    os.system("echo " + found.group(1))
