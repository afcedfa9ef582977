# A SimpleNamespace has the event's entries as attributes.
# event: {"name": "<ATTACK>"}
import os
from types import SimpleNamespace


def handler(event, context):
    request = SimpleNamespace(**event)
    # ruleid: command-injection
    os.system("echo " + request.name)
