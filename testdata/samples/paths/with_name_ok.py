# `with_name` raises for a name with a slash.
# event: {"name": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    # ok: path-traversal
    Path("/mnt/data/x").with_name(event["name"]).write_text("done")
