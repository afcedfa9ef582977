# The exception of `int` is swallowed, and the text is used.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    try:
        int(event["name"])
    except ValueError:
        pass
    # ruleid: command-injection
    os.system("echo " + event["name"])
