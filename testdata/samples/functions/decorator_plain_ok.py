# A decorator of the project quotes the text before the wrapped function sees the event.
# event: {"name": "<ATTACK>"}
import functools
import os
import shlex


def quoted(function):
    @functools.wraps(function)
    def wrapper(event, context):
        return function({"name": shlex.quote(event["name"])}, context)

    return wrapper


@quoted
def handler(event, context):
    # ok: command-injection
    os.system("echo " + event["name"])
