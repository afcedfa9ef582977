# Wrongly marked as vulnerable.
# event: {"x": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + shlex.quote(event["x"]))
