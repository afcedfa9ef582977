# A quoted word that stands free is one argument for the shell.
# event: {"name": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ok: command-injection
    os.system("echo " + shlex.quote(event["name"]))
