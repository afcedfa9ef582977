# A dictionary of modules: the constant key's module is asked for the function.
# event: {"v": "<ATTACK>"}
import os
import platform

MODULES = {"a": platform, "b": os}


def handler(event, context):
    # ruleid: command-injection
    MODULES["b"].system("echo " + event["v"])
