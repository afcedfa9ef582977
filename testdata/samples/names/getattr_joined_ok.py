# The name is computed in the same way, and the text that arrives at os.system has been quoted.
# event: {"host": "<ATTACK>"}
import os
import shlex

PARTS = ["sys", "tem"]


def handler(event, context):
    call = getattr(os, "".join(PARTS))
    # ok: command-injection
    call("ping -c1 " + shlex.quote(event["host"]))
