# The name that is opened is one that the listing of another directory gave.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    for name in os.listdir("/etc"):
        if name == event["name"]:
            break
    else:
        name = "hostname"
    # ok: handler-read
    with open(os.path.join("/etc", name)) as file:
        return file.read()
