# Only the last part of the event's path goes below the directory: `name` cuts every `..` off.
# event: {"doc": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    base = Path("out")
    base.mkdir(exist_ok=True)
    # ok: path-traversal
    (base / Path("x" + event["doc"]).name).write_text("done")
