# The imported name is shadowed by a function of the module, which runs its argument itself.
# event: {"line": "<ATTACK>"}
import os
from platform import system


def system(text):  # noqa: F811
    # ruleid: command-injection
    os.system("echo " + text)
    return text


def handler(event, context):
    return system(event["line"])
