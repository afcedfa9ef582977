# Decorators apply from below: the inner one adds the event's text that the outer one hands on.
# event: {"v": "<ATTACK>"}
import os


def stripped(function):
    return lambda text: function(text.strip())


def prefixed(function):
    return lambda text: function("echo " + text)


@stripped
@prefixed
def run(command):
    # ruleid: command-injection
    return os.system(command)


def handler(event, context):
    return run(event["v"])
