# A way that begins with `..` leads out and is refused.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    way = os.path.relpath(os.path.join("/mnt/data", event["name"]), "/mnt/data")
    if way.startswith(".."):
        return "outside"
    # ok: handler-read
    with open(os.path.join("/mnt/data", way)) as file:
        return file.read()
