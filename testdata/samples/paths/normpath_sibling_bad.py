# The prefix without a slash fits a sibling whose name is longer.
# event: {"name": "<ATTACK>"}
import os

BASE = os.path.realpath("..") + "/t"


def handler(event, context):
    path = os.path.normpath(os.path.join(BASE, event["name"]))
    if path.startswith(BASE):
        # ruleid: path-traversal
        with open(path, "w") as file:
            file.write("done")
