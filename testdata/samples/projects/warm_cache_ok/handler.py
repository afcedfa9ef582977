# What the cache keeps is quoted before it is stored.
# event: {"id": "7", "name": "<ATTACK>"}
# invocations: 2
import os
import shlex

from cache import CACHE


def handler(event, context):
    command = CACHE.get(event["id"])
    if command:
        # ok: command-injection
        return os.system(command)
    CACHE[event["id"]] = "echo " + shlex.quote(event["name"])
