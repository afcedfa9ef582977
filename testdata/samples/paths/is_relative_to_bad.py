# Without `resolve`, `..` is an ordinary name to pathlib.
# event: {"name": "<ATTACK>"}
from pathlib import Path

BASE = Path("/mnt/data")


def handler(event, context):
    path = BASE / event["name"]
    if not path.is_relative_to(BASE):
        return "outside"
    # ruleid: handler-read
    return path.read_text()
