# Within double quotes, four characters have a meaning, and each gets a backslash.
# event: {"name": "<ATTACK>"}
import os
import re


def handler(event, context):
    name = re.sub(r'([\\"$`])', r"\\\1", event["name"])
    # ok: command-injection
    os.system('echo "' + name + '"')
