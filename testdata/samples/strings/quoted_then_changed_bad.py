# Stripping the quotes undoes the quoting.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + shlex.quote(event["name"]).strip("'"))
