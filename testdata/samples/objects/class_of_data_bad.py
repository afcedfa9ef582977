# The class tells which way is taken, and the text itself is used.
# event: {"tag": "<ATTACK>"}
import os


def handler(event, context):
    tag = event["tag"]
    label = tag if tag.__class__ is str else tag.__class__.__name__
    # ruleid: command-injection
    os.system("echo tag " + label)
