# The decorator of another file hands a quoted copy of the event on.
# event: {"name": "<ATTACK>"}
import os

from wrapping import cleaned


@cleaned
def handler(event, context):
    # ok: command-injection
    os.system("echo " + event["name"])
