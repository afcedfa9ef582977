# The hook for unknown values makes a member of any text.
# event: {"name": "<ATTACK>"}
import os
from enum import Enum


class Color(Enum):
    RED = "red"

    @classmethod
    def _missing_(cls, value):
        member = object.__new__(cls)
        member._value_ = value
        return member


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + Color(event["name"]).value)
