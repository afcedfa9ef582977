# The slice is quoted afterwards, so its metacharacters stay a word.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ok: command-injection
    os.system("echo " + shlex.quote(event["name"][:200]))
