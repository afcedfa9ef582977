# Either reason alone makes the function return, so behind it both are false.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if not name or not name.isalnum():
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
