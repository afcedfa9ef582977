# A decorator of the project hands the event on to the function that it wraps.
# event: {"name": "<ATTACK>"}
import functools
import os


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@logged
def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"])
