# The event's entry is overwritten before it is read.
# event: {"a": "x", "b": "<ATTACK>"}
import os


def handler(event, context):
    event["b"] = "constant"
    # ok: command-injection
    os.system("echo " + event["b"])
