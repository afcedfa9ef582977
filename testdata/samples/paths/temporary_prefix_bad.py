# The prefix of a temporary name is joined to the directory as it is.
# event: {"name": "<ATTACK>"}
import os
import tempfile


def handler(event, context):
    # ruleid: tmp-write
    number, path = tempfile.mkstemp(prefix=event["name"])
    os.close(number)
