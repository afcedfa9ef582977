# The check comes first.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if not name.isalnum():
        raise ValueError(name)
    # ok: command-injection
    os.system("echo " + name)
