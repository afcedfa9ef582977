# The cache of the first invocation keeps the command for a key that does not name it.
# event: {"id": "7", "name": "<ATTACK>"}
# invocations: 2
import os

from cache import CACHE


def handler(event, context):
    command = CACHE.get(event["id"])
    if command:
        # ruleid: command-injection
        return os.system(command)
    CACHE[event["id"]] = "echo " + event["name"]
