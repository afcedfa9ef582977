# `tempfile` makes a name of its own.
# event: {"name": "<ATTACK>"}
import os
import tempfile


def handler(event, context):
    # ok: tmp-write
    with tempfile.NamedTemporaryFile("w") as file:
        file.write(event["name"])
