# The middle of a `partition` is the separator that the code named, or nothing.
# event: {"name": "key=<ATTACK>"}
import os


def handler(event, context):
    _, separator, _ = event["name"].partition("=")
    # ok: command-injection
    os.system("echo " + separator)
