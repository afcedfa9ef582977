# The call leaves the parameter out, and its default is constant.
# event: {"dir": "<ATTACK>"}
import os


def show(prefix, *, directory="."):
    # ok: command-injection
    os.system("ls " + directory)
    return prefix


def handler(event, context):
    return show(event["dir"])
