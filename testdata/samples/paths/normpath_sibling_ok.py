# The prefix has its slash, and what is in the way of it was resolved.
# event: {"name": "<ATTACK>"}
import os

BASE = os.path.realpath("..") + "/t/"


def handler(event, context):
    path = os.path.normpath(os.path.join(BASE, event["name"]))
    if path.startswith(BASE):
        # ok: path-traversal
        with open(path, "w") as file:
            file.write("done")
