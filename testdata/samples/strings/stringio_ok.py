# There are two buffers, and the one that becomes the command holds constants only.
# event: {"name": "<ATTACK>"}
import io
import os


def handler(event, context):
    command, log = io.StringIO(), io.StringIO()
    command.write("echo done")
    log.write(event["name"])
    # ok: command-injection
    os.system(command.getvalue())
