# The imported name is shadowed by a function of the module that runs a constant.
# event: {"line": "<ATTACK>"}
import os
from os import system


def system(text):  # noqa: F811
    # ok: command-injection
    os.system("echo " + "line")
    return text


def handler(event, context):
    return system("echo " + event["line"])
