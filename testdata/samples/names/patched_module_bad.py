# The project's function replaces one of a module, and calls through the module reach it.
# event: {"v": "<ATTACK>"}
import os
import textwrap


def run(text):
    # ruleid: command-injection
    return os.system("echo " + text)


textwrap.shorten = run


def handler(event, context):
    return textwrap.shorten(event["v"])
