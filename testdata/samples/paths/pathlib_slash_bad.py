# The `/` of pathlib, too, forgets the left side for an absolute right side.
# event: {"name": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    # ruleid: path-traversal
    (Path("/mnt/data") / event["name"]).write_text("done")
