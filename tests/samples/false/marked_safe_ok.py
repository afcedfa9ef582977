# Wrongly marked as safe.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + event["x"])
