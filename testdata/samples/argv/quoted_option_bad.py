# Quoting is for the shell; the program still sees an option.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ruleid: argument-injection
    os.system("tar -cf out.tar " + shlex.quote(event["name"]))
