# An ExitStack whose callbacks were taken away calls nothing; the one given later has a constant.
# event: {"v": "<ATTACK>"}
import os
from contextlib import ExitStack


def report(text):
    # ok: command-injection
    os.system("echo " + text)


def handler(event, context):
    with ExitStack() as stack:
        stack.callback(report, event["v"])
        stack.pop_all()
        stack.callback(report, "constant")
