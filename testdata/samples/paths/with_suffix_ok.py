# `.stem` is the last component without its suffix.
# event: {"name": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    # ok: path-traversal
    Path("/mnt/data", Path(event["name"]).stem + ".txt").write_text("done")
