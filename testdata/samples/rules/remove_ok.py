# The path is resolved and must lie below the directory before the file is removed.
# event: {"doc": "<ATTACK>"}
import os

BASE = os.path.realpath(".")


def handler(event, context):
    path = os.path.realpath(os.path.join(BASE, event["doc"]))
    if not path.startswith(BASE + os.sep):
        raise ValueError("doc")
    # ok: path-traversal
    os.remove(path)
