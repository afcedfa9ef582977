# `suppress` swallows the exception, and the command comes after the block.
# event: {"name": "<ATTACK>"}
import contextlib
import os


def handler(event, context):
    with contextlib.suppress(ValueError):
        if event["name"] not in ("red", "green"):
            raise ValueError(event["name"])
    # ruleid: command-injection
    os.system("echo " + event["name"])
