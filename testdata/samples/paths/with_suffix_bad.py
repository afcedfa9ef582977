# Another suffix leaves the directories of the path as they are.
# event: {"name": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    # ruleid: path-traversal
    Path(event["name"]).with_suffix(".txt").write_text("done")
