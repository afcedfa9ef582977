# `yield from` hands on what the inner generator yields.
# event: {"v": "<ATTACK>"}
import os


def inner(event):
    yield event["v"]


def outer(event):
    yield "constant"
    yield from inner(event)


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + " ".join(outer(event)))
