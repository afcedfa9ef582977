# operator.methodcaller calls os.system with a constant; the event's text goes to a text's method.
# event: {"key": "<ATTACK>"}
import os
from operator import methodcaller


def handler(event, context):
    folded = methodcaller("replace", "a", event["key"])("banana")
    call = methodcaller("system", "cat report")
    # ok: command-injection
    call(os)
    return folded
