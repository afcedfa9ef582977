# The directory has to be one of the resolved path's parents.
# event: {"name": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    path = Path("/mnt/data", event["name"]).resolve()
    if Path("/mnt/data") not in path.parents:
        return "outside"
    # ok: path-traversal
    path.write_text("done")
