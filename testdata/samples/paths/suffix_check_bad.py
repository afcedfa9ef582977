# A check of the suffix says nothing about the directory.
# event: {"name": "<ATTACK>.txt"}
import os


def handler(event, context):
    if not event["name"].endswith(".txt"):
        return "bad"
    # ruleid: path-traversal
    os.remove(os.path.join("/mnt/data", event["name"]))
