# In a merge the right side wins: here the constants.
# event: {"opts": {"dir": "<ATTACK>"}}
import os

FIXED = {"dir": ".", "depth": "1"}


def handler(event, context):
    options = event["opts"] | FIXED
    # ok: command-injection
    os.system("ls " + options["dir"])
