# In a display with ** the later entry wins: here the event's.
# event: {"opts": {"dir": "<ATTACK>"}}
import os


def handler(event, context):
    options = {"dir": ".", **event["opts"]}
    # ruleid: command-injection
    os.system("ls " + options["dir"])
