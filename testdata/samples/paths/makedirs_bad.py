# A directory is made where the event says.
# event: {"folder": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: path-traversal
    os.mkdir(os.path.join("/mnt/data", event["folder"]))
