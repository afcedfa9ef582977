# Anything but an allowed name is replaced by a constant.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"] if event["name"] in ("red", "green") else "red"
    # ok: command-injection
    os.system("echo " + name)
