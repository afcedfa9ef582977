# The prefix ends with a separator, so only what is below the directory passes.
# event: {"name": "<ATTACK>"}
import os

BASE = os.path.realpath("..") + "/t"


def handler(event, context):
    path = os.path.realpath(os.path.join(BASE, event["name"]))
    if not path.startswith(BASE + os.sep):
        return "outside"
    # ok: path-traversal
    with open(path, "w") as file:
        file.write("done")
