# The file's last parent is checked, not the base.
# event: {"path": "<ATTACK>"}
from pathlib import Path

BASE = Path("data").resolve()


def locate(name):
    path = (BASE / name).resolve()
    if Path("/") not in path.parents:
        raise PermissionError(name)
    return path


def handler(event, context):
    # ruleid: path-traversal
    locate(event["path"]).unlink(missing_ok=True)
