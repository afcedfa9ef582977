# A list of the class is one list for all instances.
# event: {"w": "<ATTACK>"}
import os


class Log:
    lines = []


def handler(event, context):
    Log().lines.append(event["w"])
    # ruleid: command-injection
    os.system("echo " + Log().lines[-1])
