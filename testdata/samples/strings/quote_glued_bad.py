# The quotes of the command close the quotes of `shlex.quote`: the text stands outside of both.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ruleid: command-injection
    os.system("echo '" + shlex.quote(event["name"]) + "'")
