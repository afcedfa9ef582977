# The check of the other module raises.
# event: {"name": "<ATTACK>"}
import os

from checks import require_word


def handler(event, context):
    require_word(event["name"])
    # ok: command-injection
    os.system("echo " + event["name"])
