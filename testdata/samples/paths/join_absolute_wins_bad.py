# `os.path.join` forgets the directory when the second part begins with a slash.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if ".." in event["name"]:
        return "bad"
    # ruleid: handler-read
    with open(os.path.join("/mnt/data", event["name"])) as file:
        return file.read()
