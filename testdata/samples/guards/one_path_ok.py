# Each of the two ways has a check of its own.
# event: {"name": "<ATTACK>", "trusted": true}
import os


def handler(event, context):
    name = event["name"]
    if event.get("trusted"):
        if not name.isidentifier():
            return "bad"
    elif not name.isalnum():
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
