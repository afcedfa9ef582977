# The options that travel through are others, and so the words stay a list.
# event: {"name": "<ATTACK>"}
from tools import run


def handler(event, context):
    return run("echo", event["name"], check=True)
