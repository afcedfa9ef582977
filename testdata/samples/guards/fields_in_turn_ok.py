# A loop over the names of the fields checks each of them.
# event: {"kind": "red", "name": "<ATTACK>"}
import os


def handler(event, context):
    for field in ("kind", "name"):
        if not event[field].isalnum():
            return "bad " + field
    # ok: command-injection
    os.system("echo " + event["kind"] + " " + event["name"])
