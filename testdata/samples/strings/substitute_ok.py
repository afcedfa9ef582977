# Everything that is no letter or digit is removed, so no metacharacter is left.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    name = re.sub(r"[^A-Za-z0-9]", "", event["name"])
    # ok: command-injection
    os.system("echo " + name)
