# Safe only because it fails before the sink.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + event["y"])
