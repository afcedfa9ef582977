# Every character that is no letter is removed; the flag makes capitals letters, too.
# event: {"name": ";<ATTACK>"}
import os
import re


def handler(event, context):
    name = re.sub(r"[^a-z]", "", event["name"], flags=re.IGNORECASE)
    # ok: command-injection
    os.system("echo " + name)
