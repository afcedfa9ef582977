# The name of a value's class is the language's, whatever the value is.
# event: {"tag": "<ATTACK>"}
import os


def handler(event, context):
    tag = event["tag"]
    label = tag.__class__.__name__ + " of " + tag.__class__.__module__
    # ok: command-injection
    os.system("echo tag " + label)
