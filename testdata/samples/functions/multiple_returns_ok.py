# The function returns a pair: its first part is constant.
# event: {"p": "<ATTACK>"}
import os


def split(event):
    return "constant", event["p"]


def handler(event, context):
    chosen, _ = split(event)
    # ok: command-injection
    os.system("echo " + chosen)
