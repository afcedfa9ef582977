# Decoding after quoting undoes it: a text of percent signs and digits needed no quotes.
# event: {"name": {"<URL>": "<ATTACK>"}}
import os
import shlex
from urllib.parse import unquote


def handler(event, context):
    quoted = shlex.quote(event["name"])
    # ruleid: command-injection
    os.system("echo " + unquote(quoted))
