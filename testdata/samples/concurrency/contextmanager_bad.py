# @contextmanager: `with` gives what the generator yields.
# event: {"v": "<ATTACK>"}
import os
from contextlib import contextmanager


@contextmanager
def opened(name):
    yield "report-" + name


def handler(event, context):
    with opened(event["v"]) as path:
        # ruleid: command-injection
        os.system("cat " + path)
