# A star import brings os.popen in; what it is given has passed through a table of constants.
# event: {"v": "<ATTACK>"}
from os import *  # noqa: F403

KINDS = {"a": "alpha"}


def handler(event, context):
    # ok: command-injection
    popen("echo " + KINDS.get(event["v"], "none")).read()  # noqa: F405
