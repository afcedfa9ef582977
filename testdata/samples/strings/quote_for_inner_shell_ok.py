# The inner command is quoted once for each of the two shells.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    inner = "echo " + shlex.quote(event["name"])
    # ok: command-injection
    os.system("sh -c " + shlex.quote(inner))
