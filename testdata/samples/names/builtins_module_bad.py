# __import__ is found in the module builtins.
# event: {"v": "<ATTACK>"}
import builtins


def handler(event, context):
    # ruleid: command-injection
    builtins.__import__("os").system("echo " + event["v"])
