# The wrapper's default is to use a shell, and the caller does not say otherwise.
# event: {"name": "<ATTACK>"}
from tools import run


def handler(event, context):
    return run("echo " + event["name"])
