# Two negations cancel out.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if not (not name.isalnum()):
        # ok: command-injection
        os.system("echo " + name)
