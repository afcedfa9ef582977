# Only the suffix is taken from the event, and it is looked up.
# event: {"name": "report.<ATTACK>"}
# benign: {"name": "report.txt"}
import os

SUFFIXES = {".txt": "texts", ".csv": "tables"}


def handler(event, context):
    folder = SUFFIXES[os.path.splitext(event["name"])[1]]
    # ok: path-traversal
    os.remove(os.path.join("/mnt/data", folder))
