# The decorator notices the bad name, logs it and calls the handler all the same.
# event: {"name": "<ATTACK>"}
import functools
import os


def validated(function):
    @functools.wraps(function)
    def wrapper(event, context):
        if event["name"] not in ("red", "green"):
            print("bad name")
        return function(event, context)

    return wrapper


@validated
def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"])
