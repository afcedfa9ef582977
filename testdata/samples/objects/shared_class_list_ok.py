# A list made in __init__ is the instance's own.
# event: {"w": "<ATTACK>"}
import os


class Log:
    def __init__(self):
        self.lines = ["start"]


def handler(event, context):
    Log().lines.append(event["w"])
    # ok: command-injection
    os.system("echo " + Log().lines[-1])
