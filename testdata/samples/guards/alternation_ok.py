# The group puts both anchors around both alternatives.
# event: {"name": "red<ATTACK>"}
# benign: {"name": "red"}
import os
import re


def handler(event, context):
    if not re.search(r"^(red|green)$", event["name"]):
        return "bad"
    # ok: command-injection
    os.system("echo " + event["name"])
