# An iterator gives its elements one after the other: the second one is the event's.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    words = iter(["a", event["v"]])
    next(words)
    # ruleid: command-injection
    os.system("echo " + next(words))
