# The constant condition holds: the branch runs.
# event: {"v": "<ATTACK>"}
import os

VERSION = (3, 1)


def handler(event, context):
    if VERSION >= (3, 0):
        # ruleid: command-injection
        os.system("echo " + event["v"])
