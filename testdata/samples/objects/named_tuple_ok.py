# A named tuple unpacks in the order of its fields: the first one is constant.
# event: {"k": "<ATTACK>"}
import os
from typing import NamedTuple


class Pair(NamedTuple):
    name: str
    value: str


def handler(event, context):
    name, _ = Pair(value=event["k"], name="constant")
    # ok: command-injection
    os.system("echo " + name)
