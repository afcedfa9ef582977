# setattr replaces the stored text before the command is built.
# event: {"arg": "<ATTACK>"}
import os
import types


def handler(event, context):
    tools = types.SimpleNamespace(arg=event["arg"])
    setattr(tools, "a" + "rg", "report")
    # ok: command-injection
    os.system("ls " + tools.arg)
