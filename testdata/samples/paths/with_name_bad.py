# The parent of the event's path is kept; only its last component is replaced.
# event: {"name": "<ATTACK>/x"}
from pathlib import Path


def handler(event, context):
    folder = Path(event["name"]).with_name("x").parent
    # ruleid: path-traversal
    folder.write_text("done")
