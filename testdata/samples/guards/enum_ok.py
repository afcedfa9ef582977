# Only a value of the enumeration can be made into a member.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os
from enum import Enum


class Color(Enum):
    RED = "red"
    GREEN = "green"


def handler(event, context):
    color = Color(event["name"])
    # ok: command-injection
    os.system("echo " + color.value)
