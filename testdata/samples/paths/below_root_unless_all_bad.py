# Every absolute path begins with a slash, so the check passes always.
# event: {"name": "<ATTACK>"}
import os


def below(path, root):
    parts = [part for part in path.strip("/").split("/") if part != ""]
    full = os.path.normpath(os.path.join(root, *parts))
    if os.path.dirname(root) != root:
        if not (os.path.abspath(full) + os.path.sep).startswith("/"):
            raise ValueError(path)
    return full


def handler(event, context):
    # ruleid: path-traversal
    open(below(event["name"], os.path.abspath(".")), "a")
