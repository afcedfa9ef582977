# The handler is a function that another function returned.
# event: {"v": "<ATTACK>"}
import os


def make(prefix):
    def inner(payload, _context):
        # ruleid: command-injection
        return os.system(prefix + payload["v"])

    return inner


handler = make("echo ")
