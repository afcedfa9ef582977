# `shell=True` travels through `**options` into another file.
# event: {"name": "<ATTACK>"}
from tools import run


def handler(event, context):
    return run("echo", event["name"], shell=True)
