# partial's own arguments come first: the event's text is the one that is not put into the command.
# event: {"a": "<ATTACK>"}
import os
from functools import partial


def run(first, second):
    # ok: command-injection
    os.system("echo " + first)
    return second


def handler(event, context):
    return partial(run, "constant")(event["a"])
