# The encoded text passes the check, and decoding gives the metacharacters back.
# event: {"name": {"<URL>": "<ATTACK>"}}
import os
import re
from urllib.parse import unquote


def handler(event, context):
    name = event["name"]
    if not re.fullmatch(r"[A-Za-z0-9%._/-]+", name):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + unquote(name))
