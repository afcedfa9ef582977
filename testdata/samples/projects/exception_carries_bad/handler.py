# The exception of the other module carries the text out.
# event: {"name": "<ATTACK>"}
import os

from checks import BadName, check


def handler(event, context):
    try:
        check(event["name"])
    except BadName as error:
        # ruleid: command-injection
        os.system("echo " + error.name)
