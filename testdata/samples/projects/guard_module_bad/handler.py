# The check of the other module returns its answer, and nobody looks at it.
# event: {"name": "<ATTACK>"}
import os

from checks import require_word


def handler(event, context):
    require_word(event["name"])
    # ruleid: command-injection
    os.system("echo " + event["name"])
