# A decorator with an argument: the key that it names is what the function gets.
# event: {"good": "x", "evil": "<ATTACK>"}
import os


def taking(key):
    def decorate(function):
        def wrapper(event, context):
            return function(event[key], context)

        return wrapper

    return decorate


@taking("evil")
def handler(value, context):
    # ruleid: command-injection
    os.system("echo " + value)
