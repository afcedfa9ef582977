# Quoted for the shell, and behind `--` for the program.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ok: argument-injection
    os.system("tar -cf out.tar -- " + shlex.quote(event["name"]))
