# The patch comes too late for the name that was imported before it.
# event: {"name": "<ATTACK>"}
import os

from quoting import quote

import patches


def handler(event, context):
    # ok: command-injection
    os.system("echo " + quote(event["name"]))
