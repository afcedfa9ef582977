# setattr on a namespace makes the name that is read later.
# event: {"arg": "<ATTACK>"}
import os
import types

tools = types.SimpleNamespace()
setattr(tools, "r" + "un", os.system)


def handler(event, context):
    # ruleid: command-injection
    tools.run("ls " + event["arg"])
