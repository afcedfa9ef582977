# The event chooses the new name of a file.
# event: {"to": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    draft = Path("draft")
    draft.write_text("x")
    # ruleid: path-traversal
    draft.rename(event["to"])
