# What was written into the buffer comes out of `getvalue`.
# event: {"name": "<ATTACK>"}
import io
import os


def handler(event, context):
    buffer = io.StringIO()
    buffer.write("echo ")
    buffer.write(event["name"])
    # ruleid: command-injection
    os.system(buffer.getvalue())
