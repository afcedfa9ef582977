# An iterator gives its elements one after the other: the first one is the constant.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    words = iter(["a", event["v"]])
    # ok: command-injection
    os.system("echo " + next(words))
