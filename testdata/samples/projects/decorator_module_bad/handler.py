# The decorator of another file hands the raw event on.
# event: {"name": "<ATTACK>"}
import os

from wrapping import cleaned


@cleaned
def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"])
