# A recursive function replaces the text by a constant on its way down.
# event: {"depth": 3, "text": "<ATTACK>"}
import os


def descend(depth, text):
    if depth == 0:
        # ok: command-injection
        return os.system("echo " + text)
    return descend(depth - 1, "constant")


def handler(event, context):
    return descend(3, event["text"])
