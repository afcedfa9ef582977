# `sys.exit` is named and not called.
# event: {"name": "<ATTACK>"}
import os
import sys


def handler(event, context):
    if not event["name"].isalnum():
        sys.exit
    # ruleid: command-injection
    os.system("echo " + event["name"])
