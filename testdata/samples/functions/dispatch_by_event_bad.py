# The event chooses the function, and one of the choices runs a shell with the event's text.
# event: {"op": "list", "arg": "<ATTACK>"}
import os


def size(arg):
    return len(arg)


def listing(arg):
    # ruleid: command-injection
    return os.system("ls " + arg)


OPS = {"size": size, "list": listing}


def handler(event, context):
    return OPS[event["op"]](event["arg"])
