# ASCII has all the metacharacters.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if not name.isascii():
        return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
