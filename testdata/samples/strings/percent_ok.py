# `%d` refuses everything but a number, so a text never gets past the formatting.
# event: {"name": "<ATTACK>"}
# benign: {"name": 7}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo %d" % event["name"])
