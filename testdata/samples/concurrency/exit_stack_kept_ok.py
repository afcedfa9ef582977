# The callback gets what the program chose, whichever stack runs it.
# event: {"v": "<ATTACK>"}
import os
from contextlib import ExitStack


def report(text):
    # ok: command-injection
    os.system("echo " + text)


def handler(event, context):
    with ExitStack() as stack:
        stack.callback(report, "done")
        kept = stack.pop_all()
    kept.close()
    return event["v"]
