# Decoding comes first and quoting last.
# event: {"name": {"<URL>": "<ATTACK>"}}
import os
import shlex
from urllib.parse import unquote


def handler(event, context):
    # ok: command-injection
    os.system("echo " + shlex.quote(unquote(event["name"])))
