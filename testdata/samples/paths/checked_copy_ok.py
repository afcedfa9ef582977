# The path that was checked is the one that is opened.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    path = os.path.realpath("/mnt/data/" + event["name"])
    if not path.startswith("/mnt/data/"):
        return "outside"
    # ok: handler-read
    with open(path) as file:
        return file.read()
