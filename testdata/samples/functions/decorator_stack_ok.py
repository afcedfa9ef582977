# Decorators apply from below: the outer one replaces the text before the inner one sees it.
# event: {"v": "<ATTACK>"}
import os


def constant(function):
    return lambda text: function("constant")


def prefixed(function):
    return lambda text: function("echo " + text)


@constant
@prefixed
def run(command):
    # ok: command-injection
    return os.system(command)


def handler(event, context):
    return run(event["v"])
