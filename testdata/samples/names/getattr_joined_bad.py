# getattr with a name put together from constants is os.system.
# event: {"host": "<ATTACK>"}
import os

PARTS = ["sys", "tem"]


def handler(event, context):
    call = getattr(os, "".join(PARTS))
    # ruleid: command-injection
    call("ping -c1 " + event["host"])
