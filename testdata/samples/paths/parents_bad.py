# Every absolute path has `/` among its parents.
# event: {"name": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    path = Path("/mnt/data", event["name"]).resolve()
    if Path("/") not in path.parents:
        return "outside"
    # ruleid: path-traversal
    path.write_text("done")
