# A decorator with an argument that is a constant: the function gets the constant in place of the event.
# event: {"good": "x", "evil": "<ATTACK>"}
import os


def giving(value):
    def decorate(function):
        def wrapper(event, context):
            return event["evil"], function(value, context)

        return wrapper

    return decorate


@giving("constant")
def handler(value, context):
    # ok: command-injection
    os.system("echo " + value)
