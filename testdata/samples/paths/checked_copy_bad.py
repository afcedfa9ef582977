# The resolved copy is checked against the directory, and the other variable is opened.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    copy = os.path.realpath("/mnt/data/" + os.path.basename(name))
    if not copy.startswith("/mnt/data/"):
        return "outside"
    # ruleid: handler-read
    with open(name) as file:
        return file.read()
