# The hook lets every value pass as a member, and the value itself is used.
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
    Color(event["name"])
    # ruleid: command-injection
    os.system("echo " + event["name"])
