# Functions composed from a list: the second one gives a number.
# event: {"v": "<ATTACK>"}
import os


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def handler(event, context):
    build = compose(str.strip, len, "echo {}".format)
    # ok: command-injection
    os.system(build(event["v"]))
