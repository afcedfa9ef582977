# One entry of the event is overwritten, and the command reads another one.
# event: {"a": "x", "b": "<ATTACK>"}
import os


def handler(event, context):
    event["a"] = "constant"
    # ruleid: command-injection
    os.system("echo " + event["b"])
