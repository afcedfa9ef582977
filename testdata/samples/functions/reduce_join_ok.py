# reduce over the event's words makes a number.
# event: {"words": ["a", "<ATTACK>"]}
import os
from functools import reduce


def handler(event, context):
    total = reduce(lambda left, right: left + len(right), event["words"], 0)
    # ok: command-injection
    os.system(f"echo {total}")
