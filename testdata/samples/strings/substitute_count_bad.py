# With `count=1` only the first bad character is removed; the second one stays.
# event: {"name": ";<ATTACK>"}
import os
import re


def handler(event, context):
    name = re.sub(r"[^A-Za-z0-9 ]", "", event["name"], count=1)
    # ruleid: command-injection
    os.system("echo " + name)
