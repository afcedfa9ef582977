# In a merge the right side wins: here the event.
# event: {"opts": {"dir": "<ATTACK>"}}
import os

DEFAULTS = {"dir": ".", "depth": "1"}


def handler(event, context):
    options = DEFAULTS | event["opts"]
    # ruleid: command-injection
    os.system("ls " + options["dir"])
