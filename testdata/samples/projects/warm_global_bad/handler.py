# What the first invocation stored is what the second one runs, in the same process.
# event: {"name": "<ATTACK>"}
# invocations: 2
import os

import state


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + state.last)
    state.last = event["name"]
