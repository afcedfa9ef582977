# A cached function returns what it computed from the event's text.
# event: {"region": "<ATTACK>"}
import os
from functools import lru_cache


@lru_cache(maxsize=8)
def command(region):
    return f"echo {region}"


def handler(event, context):
    # ruleid: command-injection
    os.system(command(event["region"]))
