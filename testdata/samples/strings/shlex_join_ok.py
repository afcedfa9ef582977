# `shlex.join` quotes every word of the list.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ok: command-injection
    os.system(shlex.join(["echo", event["name"]]))
