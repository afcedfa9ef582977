# The wrapper's default is a shell, but this caller turns it off and gives a list.
# event: {"name": "<ATTACK>"}
from tools import run


def handler(event, context):
    return run(["echo", event["name"]], shell=False)
