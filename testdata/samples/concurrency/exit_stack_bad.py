# An ExitStack calls what was given to it when it is left.
# event: {"v": "<ATTACK>"}
import os
from contextlib import ExitStack


def report(text):
    # ruleid: command-injection
    os.system("echo " + text)


def handler(event, context):
    with ExitStack() as stack:
        stack.callback(report, event["v"])
