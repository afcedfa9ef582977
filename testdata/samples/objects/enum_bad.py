# Falling back to the event's text when it is no member's value leaves any text.
# event: {"size": "<ATTACK>"}
import enum
import os


class Size(enum.Enum):
    SMALL = "small"
    LARGE = "large"


def handler(event, context):
    known = [size.value for size in Size]
    size = event["size"]
    chosen = Size.SMALL.value if size in known else size
    # ruleid: command-injection
    os.system("echo " + chosen)
