# The check comes when the command has already run.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    # ruleid: command-injection
    os.system("echo " + name)
    if not name.isalnum():
        raise ValueError(name)
