# Functions composed from a list: the last one makes the command.
# event: {"v": "<ATTACK>"}
import os


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def handler(event, context):
    build = compose(str.strip, "echo {}".format)
    # ruleid: command-injection
    os.system(build(event["v"]))
