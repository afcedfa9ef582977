# globals() with a computed key is the module's own function.
# event: {"action": "x", "arg": "<ATTACK>"}
import os


def run_list(arg):
    # ruleid: command-injection
    os.system("ls -l " + arg)


def run_none(arg):
    return arg


def handler(event, context):
    globals()["run_" + "list"](event["arg"])
