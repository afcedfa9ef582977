# The event's text is deleted, and the name is bound again to a constant.
# event: {"a": "<ATTACK>"}
import os


def handler(event, context):
    value = event["a"]
    del value
    value = "safe"
    # ok: command-injection
    os.system("echo %s" % value)
