# In a display with ** the later entry wins: here the constant one.
# event: {"opts": {"dir": "<ATTACK>"}}
import os


def handler(event, context):
    options = {**event["opts"], "dir": "."}
    # ok: command-injection
    os.system("ls " + options["dir"])
