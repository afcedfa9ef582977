# The base name is looked at, but the whole name is opened.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if not os.path.basename(event["name"]):
        return "no name"
    # ruleid: path-traversal
    with open("/mnt/data/" + event["name"], "w") as file:
        file.write("done")
