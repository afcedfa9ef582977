# No part is `..`, and the parts are put together again below a directory.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    parts = event["name"].split("/")
    if any(part == ".." for part in parts):
        return "bad"
    # ok: handler-read
    with open(os.path.join("/mnt/data", *[part for part in parts if part])) as file:
        return file.read()
