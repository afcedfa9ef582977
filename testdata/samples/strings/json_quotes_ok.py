# The JSON text is quoted for the shell as a whole.
# event: {"name": "<ATTACK>"}
import json
import os
import shlex


def handler(event, context):
    # ok: command-injection
    os.system("echo " + shlex.quote(json.dumps(event["name"])))
