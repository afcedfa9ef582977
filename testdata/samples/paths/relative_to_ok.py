# `relative_to` raises for a resolved path that is not below the directory.
# event: {"name": "<ATTACK>"}
from pathlib import Path

BASE = Path("/mnt/data")


def handler(event, context):
    path = (BASE / event["name"]).resolve()
    path.relative_to(BASE)
    # ok: handler-read
    return path.read_text()
