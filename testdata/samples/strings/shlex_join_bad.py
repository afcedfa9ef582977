# The outer shell is quoted for, the inner one reads the bare text.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    inner = "echo " + event["name"]
    # ruleid: command-injection
    os.system("sh -c " + shlex.quote(inner))
