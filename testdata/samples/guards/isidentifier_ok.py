# An identifier has letters, digits and `_` only.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if not name.isidentifier():
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
