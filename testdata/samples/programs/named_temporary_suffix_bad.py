# The end of the temporary name comes from the event.
# event: {"filename": "<ATTACK>.pdf", "content": "text"}
import os
import tempfile
from contextlib import ExitStack

KINDS = {".pdf": ".pdf", ".txt": ".txt"}


def spool(stack, filename, content):
    base, extension = os.path.splitext(filename)
    suffix = "-" + filename
    # ruleid: tmp-write
    descriptor, path = tempfile.mkstemp(suffix=suffix, dir="/tmp", text=True)
    stack.callback(os.unlink, path)
    with os.fdopen(descriptor, "w") as stream:
        stream.write(content)
    return path


def handler(event, context):
    with ExitStack() as stack:
        name = spool(stack, event["filename"], event["content"])
        return {"size": os.path.getsize(name)}
