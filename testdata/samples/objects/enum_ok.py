# Looking a member up by value raises for anything else: its value is one of two constants.
# event: {"size": "<ATTACK>"}
# benign: {"size": "large"}
import enum
import os


class Size(enum.Enum):
    SMALL = "small"
    LARGE = "large"


def handler(event, context):
    # ok: command-injection
    os.system("echo " + Size(event["size"]).value)
