# sys.modules holds the imported modules by name.
# event: {"v": "<ATTACK>"}
import os  # noqa: F401
import sys


def handler(event, context):
    # ruleid: command-injection
    sys.modules["os"].system("echo " + event["v"])
