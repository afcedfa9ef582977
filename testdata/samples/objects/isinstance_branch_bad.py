# The branch for the instance's own class is taken.
# event: {"b": "<ATTACK>"}
import os


class Raw(str):
    pass


def render(value):
    return value if isinstance(value, Raw) else "constant"


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + render(Raw(event["b"])))
