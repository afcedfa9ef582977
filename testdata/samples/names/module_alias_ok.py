# The variable is rebound to another module before the call: its `system` is the name of the platform.
# event: {"dir": "<ATTACK>"}
# unreached
import os as operating
import platform

shell = operating
shell = platform


def handler(event, context):
    # ok: command-injection
    return shell.system() + f"ls {event['dir']}"
