# Each invocation starts by setting the stored text back.
# event: {"name": "<ATTACK>"}
# invocations: 2
import os

import state


def handler(event, context):
    state.last = "nothing"
    # ok: command-injection
    os.system("echo " + state.last)
    state.last = event["name"]
