# Each name of the list is removed, and only the first one was looked at.
# event: {"files": ["report", "<ATTACK>"]}
import os


def handler(event, context):
    if "/" in event["files"][0]:
        return "bad"
    for name in event["files"]:
        # ruleid: path-traversal
        os.remove(name)
