# The event chooses the function; none of the choices puts its argument into a command.
# event: {"op": "list", "arg": "<ATTACK>"}
import os


def size(arg):
    return len(arg)


def listing(arg):
    # ok: command-injection
    return os.system("ls " + str(size(arg)))


OPS = {"size": size, "list": listing}


def handler(event, context):
    return OPS[event["op"]](event["arg"])
