# A path below a root is checked with a slash at both ends, where the root is not the whole file system.
# event: {"name": "<ATTACK>"}
import os


def below(path, root):
    parts = [part for part in path.strip("/").split("/") if part != ""]
    full = os.path.normpath(os.path.join(root, *parts))
    if os.path.dirname(root) != root:
        if not (os.path.abspath(full) + os.path.sep).startswith(root + os.path.sep):
            raise ValueError(path)
    return full


def handler(event, context):
    # ok: path-traversal
    open(below(event["name"], os.path.abspath(".")), "a")
