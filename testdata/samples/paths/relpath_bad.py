# `relpath` writes the way to any file, with as many `..` as it takes.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    way = os.path.relpath(event["name"], "/mnt/data")
    # ruleid: handler-read
    with open(os.path.join("/mnt/data", way)) as file:
        return file.read()
