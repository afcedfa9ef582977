# @contextmanager: `with` gives what the generator yields, which is made by the function itself.
# event: {"v": "<ATTACK>"}
import os
from contextlib import contextmanager


@contextmanager
def opened(name):
    yield "report-" + str(len(name))


def handler(event, context):
    with opened(event["v"]) as path:
        # ok: command-injection
        os.system("cat " + path)
