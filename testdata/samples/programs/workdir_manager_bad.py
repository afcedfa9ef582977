# The path is resolved, but a sibling of the directory passes the check.
# event: {"file": "<ATTACK>"}
import contextlib
import os

BASE = os.path.realpath("da")


class Workspace:
    def __init__(self, root):
        self.root = root

    def path(self, name):
        full = os.path.realpath(os.path.join(self.root, name))
        if not full.startswith(os.path.dirname(self.root)):
            raise PermissionError(name)
        return full


@contextlib.contextmanager
def workspace(root=BASE):
    os.makedirs(root, exist_ok=True)
    yield Workspace(root)


def handler(event, context):
    with workspace() as space:
        path = space.path(event["file"])
        # ruleid: handler-read
        with open(path) as stream:
            return stream.read()
