# Changing the case of a quoted word leaves its quotes in place.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ok: command-injection
    os.system("echo " + shlex.quote(event["name"]).lower())
