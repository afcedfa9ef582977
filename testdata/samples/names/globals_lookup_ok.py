# globals() with a computed key is the function that ignores its argument.
# event: {"action": "x", "arg": "<ATTACK>"}
import os


def run_list(arg):
    return arg


def run_none(arg):
    # ok: command-injection
    os.system("ls -l")


def handler(event, context):
    run_list(event["arg"])
    globals()["run_" + "none"](event["arg"])
