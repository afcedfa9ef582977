# A recursive function carries the text down to the call at its end.
# event: {"depth": 3, "text": "<ATTACK>"}
import os


def descend(depth, text):
    if depth == 0:
        # ruleid: command-injection
        return os.system("echo " + text)
    return descend(depth - 1, text)


def handler(event, context):
    return descend(event["depth"], event["text"])
