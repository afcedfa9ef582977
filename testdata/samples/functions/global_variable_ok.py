# Without `global` the assignment makes a local variable: the global one stays constant.
# event: {"cfg": "<ATTACK>"}
import os

current = "none"


def remember(value):
    current = value
    return current


def run():
    # ok: command-injection
    os.system("echo " + current)


def handler(event, context):
    remember(event["cfg"])
    run()
