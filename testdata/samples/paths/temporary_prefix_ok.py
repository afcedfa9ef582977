# The prefix is a constant.
# event: {"name": "<ATTACK>"}
import os
import tempfile


def handler(event, context):
    # ok: tmp-write
    number, path = tempfile.mkstemp(prefix="upload-")
    os.write(number, event["name"].encode())
    os.close(number)
    os.remove(path)
