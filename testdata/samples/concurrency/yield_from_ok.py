# The value of `yield from` is what the inner generator returns, a constant; its yields are thrown away.
# event: {"v": "<ATTACK>"}
import os


def inner(event):
    yield event["v"]
    return "constant"


def outer(event):
    result = yield from inner(event)
    # ok: command-injection
    os.system("echo " + result)


def handler(event, context):
    return list(outer(event))
