# The decorator calls the handler only for an allowed name.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import functools
import os


def validated(function):
    @functools.wraps(function)
    def wrapper(event, context):
        if event["name"] not in ("red", "green"):
            return {"statusCode": 400}
        return function(event, context)

    return wrapper


@validated
def handler(event, context):
    # ok: command-injection
    os.system("echo " + event["name"])
