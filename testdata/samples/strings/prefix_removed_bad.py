# Taking a prefix away leaves the rest.
# event: {"key": "uploads/<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["key"].removeprefix("uploads/"))
