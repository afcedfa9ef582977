# Neither an absolute name nor one with `..` gets to `os.path.join`.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if ".." in event["name"] or event["name"].startswith("/"):
        return "bad"
    # ok: handler-read
    with open(os.path.join("/mnt/data", event["name"])) as file:
        return file.read()
