# The function returns only when both reasons hold: a long bad name passes.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if not name.isalnum() and len(name) < 5:
        return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
