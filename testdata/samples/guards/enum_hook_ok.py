# The hook for unknown values gives one of the members.
# event: {"name": "<ATTACK>"}
import os
from enum import Enum


class Color(Enum):
    RED = "red"
    NONE = "none"

    @classmethod
    def _missing_(cls, value):
        return cls.NONE


def handler(event, context):
    # ok: command-injection
    os.system("echo " + Color(event["name"]).value)
