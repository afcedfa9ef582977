# The handler is a function that another function returned; its command is the maker's argument.
# event: {"v": "<ATTACK>"}
import os


def make(command):
    def inner(payload, _context):
        # ok: command-injection
        return os.system(command), payload["v"]

    return inner


handler = make("echo ready")
