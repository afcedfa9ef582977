# The base is one of the file's parents.
# event: {"path": "<ATTACK>"}
from pathlib import Path

BASE = Path("data").resolve()


def locate(name):
    path = (BASE / name).resolve()
    if BASE not in path.parents:
        raise PermissionError(name)
    return path


def handler(event, context):
    # ok: path-traversal
    locate(event["path"]).unlink(missing_ok=True)
