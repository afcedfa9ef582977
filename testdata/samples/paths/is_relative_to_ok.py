# The resolved path is compared by whole names, and it is the one that is read.
# event: {"name": "<ATTACK>"}
from pathlib import Path

BASE = Path("/mnt/data")


def handler(event, context):
    path = (BASE / event["name"]).resolve()
    if not path.is_relative_to(BASE):
        return "outside"
    # ok: handler-read
    return path.read_text()
