# The flag's name is looked up, and what is not found is an error.
# event: {"level": "<ATTACK>"}
# benign: {"level": "high"}
import os
from enum import IntEnum


class Level(IntEnum):
    LOW = 1
    HIGH = 9


def level(text):
    members = Level.__members__
    key = text.upper()
    if key in members:
        return members[key].value
    raise KeyError(key)


def handler(event, context):
    # ok: command-injection
    return os.system(f"gzip -k -{level(event['level'])} data.csv")
