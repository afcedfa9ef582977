# Without a separator at its end, the prefix also fits the sibling `/mnt/data-old`.
# event: {"name": "<ATTACK>"}
import os

BASE = os.path.realpath("..") + "/t"


def handler(event, context):
    path = os.path.realpath(os.path.join(BASE, event["name"]))
    if not path.startswith(BASE):
        return "outside"
    # ruleid: path-traversal
    with open(path, "w") as file:
        file.write("done")
