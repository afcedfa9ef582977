# The right side of `and` does not run: the left side is a constant that is false.
# event: {"on": true, "v": "<ATTACK>"}
# unreached
import os

DEBUG = not True


def handler(event, context):
    # ok: command-injection
    DEBUG and os.system("echo " + event["v"])
