# The loop is left after the first field.
# event: {"kind": "red", "name": "<ATTACK>"}
import os


def handler(event, context):
    for field in ("kind", "name"):
        if event[field].isalnum():
            break
        return "bad " + field
    # ruleid: command-injection
    os.system("echo " + event["kind"] + " " + event["name"])
