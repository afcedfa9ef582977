# The constant condition does not hold: the branch never runs.
# event: {"v": "<ATTACK>"}
# unreached
import os

VERSION = (2, 1)


def handler(event, context):
    if VERSION >= (3, 0):
        # ok: command-injection
        os.system("echo " + event["v"])
