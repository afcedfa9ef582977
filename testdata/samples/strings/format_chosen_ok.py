# The event chooses one of two formats.
# event: {"format": "<ATTACK>"}
import os

FORMATS = {"long": "{count} items", "short": "{count}"}


def handler(event, context):
    chosen = FORMATS.get(event["format"], "{count}")
    # ok: command-injection
    os.system("echo " + chosen.format(count=3))
