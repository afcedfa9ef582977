# The exception of `relative_to` is swallowed.
# event: {"name": "<ATTACK>"}
from pathlib import Path

BASE = Path("/mnt/data")


def handler(event, context):
    path = (BASE / event["name"]).resolve()
    try:
        path.relative_to(BASE)
    except ValueError:
        print("outside")
    # ruleid: handler-read
    return path.read_text()
