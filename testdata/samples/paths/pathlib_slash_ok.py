# `.name` is the last component, and it cannot be absolute.
# event: {"name": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    # ok: path-traversal
    (Path("/mnt/data") / Path(event["name"]).name).write_text("done")
