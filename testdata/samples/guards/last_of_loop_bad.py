# The variable of the loop is left over from the round that ended it.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    for value in ("red", event["name"], "green"):
        if not value.isalnum():
            break
    # ruleid: command-injection
    os.system("echo " + value)
