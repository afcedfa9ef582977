# The event's path goes below a directory of the project, but `..` leads out of it.
# event: {"doc": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    base = Path("out")
    base.mkdir(exist_ok=True)
    # ruleid: path-traversal
    (base / event["doc"]).write_text("done")
