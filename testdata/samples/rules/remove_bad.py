# The event chooses which file is removed; `..` leads out of the directory.
# event: {"doc": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: path-traversal
    os.remove("./" + event["doc"])
