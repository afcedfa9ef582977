# `sys.exit` raises, too.
# event: {"name": "<ATTACK>"}
import os
import sys


def handler(event, context):
    if not event["name"].isalnum():
        sys.exit("bad name")
    # ok: command-injection
    os.system("echo " + event["name"])
