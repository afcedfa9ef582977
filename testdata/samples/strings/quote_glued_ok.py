# A quoted text may be glued to a literal word in front of it.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ok: command-injection
    os.system("echo --title=" + shlex.quote(event["name"]))
