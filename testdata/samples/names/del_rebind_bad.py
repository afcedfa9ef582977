# A name is deleted and bound again to the event's text.
# event: {"a": "<ATTACK>"}
import os


def handler(event, context):
    value = "safe"
    del value
    value = event["a"]
    # ruleid: command-injection
    os.system("echo %s" % value)
