# The parts that are `..` or empty are left out.
# event: {"name": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    parts = [part for part in event["name"].split("/") if part not in ("", "..")]
    # ok: handler-read
    return Path("/mnt/data").joinpath(*parts).read_text()
