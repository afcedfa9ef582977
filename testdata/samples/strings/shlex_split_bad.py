# `shlex.split` takes the quotes away and a plain `join` does not put them back.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    words = shlex.split("echo " + shlex.quote(event["name"]))
    # ruleid: command-injection
    os.system(" ".join(words))
