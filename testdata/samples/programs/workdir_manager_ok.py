# The path is resolved and must lie below the directory.
# event: {"file": "<ATTACK>"}
import contextlib
import os

BASE = os.path.realpath("da")


class Workspace:
    def __init__(self, root):
        self.root = root

    def path(self, name):
        full = os.path.realpath(os.path.join(self.root, name))
        if os.path.commonpath([full, self.root]) != self.root:
            raise PermissionError(name)
        return full


@contextlib.contextmanager
def workspace(root=BASE):
    os.makedirs(root, exist_ok=True)
    yield Workspace(root)


def handler(event, context):
    with workspace() as space:
        path = space.path(event["file"])
        # ok: handler-read
        with open(path) as stream:
            return stream.read()
