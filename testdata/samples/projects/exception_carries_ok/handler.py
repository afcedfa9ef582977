# The text of the exception is a constant; the name stays in its field.
# event: {"name": "<ATTACK>"}
import os

from checks import BadName, check


def handler(event, context):
    try:
        check(event["name"])
    except BadName as error:
        # ok: command-injection
        os.system("echo " + str(error))
