# The end of the name is allowed, and the whole name is used.
# event: {"file": "<ATTACK>.png"}
import os

ALLOWED = {"png", "jpg", "gif"}


def split_name(file):
    stem, dot, extension = file.rpartition(".")
    if not dot or extension.lower() not in ALLOWED:
        raise ValueError("extension")
    return stem, extension.lower()


def handler(event, context):
    stem, extension = split_name(event["file"])
    source = f"{stem}.{extension}"
    # ruleid: command-injection
    return os.system(f"convert {source} thumb.{extension}")
