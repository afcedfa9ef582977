# `%s` takes over any text.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo %s" % event["name"])
