# A SimpleNamespace has two attributes, and the constant one is used.
# event: {"name": "<ATTACK>"}
import os
from types import SimpleNamespace


def handler(event, context):
    request = SimpleNamespace(name=event["name"], kind="constant")
    # ok: command-injection
    os.system("echo " + request.kind)
