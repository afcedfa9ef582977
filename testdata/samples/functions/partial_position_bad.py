# partial's own arguments come first: the event's text is the one that is put into the command.
# event: {"a": "<ATTACK>"}
import os
from functools import partial


def run(first, second):
    # ruleid: command-injection
    os.system("echo " + first)
    return second


def handler(event, context):
    return partial(run, event["a"])("constant")
