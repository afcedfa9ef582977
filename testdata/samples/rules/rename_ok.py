# Every slash of the event's text is replaced: the new name stays in the directory, whatever its dots.
# event: {"to": "<ATTACK>"}
from pathlib import Path


def handler(event, context):
    draft = Path("draft")
    draft.write_text("x")
    # ok: path-traversal
    draft.rename("copy-" + event["to"].replace("/", "_"))
