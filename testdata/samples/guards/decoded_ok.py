# The check is about the decoded text.
# event: {"name": {"<URL>": "<ATTACK>"}}
import os
import re
from urllib.parse import unquote


def handler(event, context):
    name = unquote(event["name"])
    if not re.fullmatch(r"[A-Za-z0-9%._/-]+", name):
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
