# The word is quoted as a text and encoded afterwards.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ok: command-injection
    os.system(b"echo " + shlex.quote(event["name"]).encode())
