# A cached function without arguments returns a constant, whatever the event holds.
# event: {"region": "<ATTACK>"}
import os
from functools import lru_cache


@lru_cache(maxsize=None)
def command():
    return "echo " + "region"


def handler(event, context):
    region = event["region"]
    # ok: command-injection
    os.system(command())
    return region
