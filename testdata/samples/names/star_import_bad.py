# A star import brings os.system in by its own name.
# event: {"v": "<ATTACK>"}
from os import *  # noqa: F403


def handler(event, context):
    # ruleid: command-injection
    system("echo " + event["v"])  # noqa: F405
