# The double quotes that JSON writes do not keep the shell from expanding `$(...)`.
# event: {"name": "<ATTACK>"}
import json
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + json.dumps(event["name"]))
