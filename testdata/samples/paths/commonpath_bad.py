# `commonprefix` compares characters, so a sibling with a longer name passes.
# event: {"name": "<ATTACK>"}
import os

BASE = os.path.realpath("..") + "/targ"


def handler(event, context):
    path = os.path.realpath(os.path.join(BASE, event["name"]))
    if os.path.commonprefix([BASE, path]) != BASE:
        return "outside"
    # ruleid: path-traversal
    with open(path, "a") as file:
        file.write("done")
