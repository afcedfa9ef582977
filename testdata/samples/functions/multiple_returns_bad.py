# The function returns a pair: the event's text is its second part.
# event: {"p": "<ATTACK>"}
import os


def split(event):
    return "constant", event["p"]


def handler(event, context):
    _, chosen = split(event)
    # ruleid: command-injection
    os.system("echo " + chosen)
