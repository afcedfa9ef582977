# Each part of the list may be `..`.
# event: {"name": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    parts = event["name"].split("/")
    # ruleid: handler-read
    return Path("/mnt/data").joinpath(*parts).read_text()
