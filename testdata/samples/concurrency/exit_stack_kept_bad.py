# The callbacks that were moved to another stack run when that one is closed.
# event: {"v": "<ATTACK>"}
import os
from contextlib import ExitStack


def report(text):
    # ruleid: command-injection
    os.system("echo " + text)


def handler(event, context):
    with ExitStack() as stack:
        stack.callback(report, event["v"])
        kept = stack.pop_all()
    kept.close()
