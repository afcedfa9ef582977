# The joined path begins with the directory and leaves it afterwards by `..`.
# event: {"name": "<ATTACK>"}
import os

BASE = "/mnt/data"


def handler(event, context):
    path = os.path.join(BASE, event["name"])
    if not path.startswith(BASE + "/"):
        return "outside"
    # ruleid: handler-read
    with open(path) as file:
        return file.read()
