# The flag's name is looked up, and what is not found is used as it is.
# event: {"level": "<ATTACK>"}
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
    return text


def handler(event, context):
    # ruleid: command-injection
    return os.system(f"gzip -k -{level(event['level'])} data.csv")
