# `commonpath` compares whole names of directories.
# event: {"name": "<ATTACK>"}
import os

BASE = os.path.realpath("..") + "/targ"


def handler(event, context):
    path = os.path.realpath(os.path.join(BASE, event["name"]))
    if os.path.commonpath([BASE, path]) != BASE:
        return "outside"
    # ok: path-traversal
    with open(path, "a") as file:
        file.write("done")
