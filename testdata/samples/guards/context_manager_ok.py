# Entering the context raises for a bad name.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os
from contextlib import contextmanager


@contextmanager
def checked(name):
    if name not in ("red", "green"):
        raise ValueError(name)
    yield name


def handler(event, context):
    with checked(event["name"]) as name:
        # ok: command-injection
        os.system("echo " + name)
