# The check raises, and the handler of the base class's exceptions goes on.
# event: {"name": "<ATTACK>"}
import os

from checks import JobError, check


def handler(event, context):
    try:
        check(event["name"])
    except JobError as error:
        print(error)
    # ruleid: command-injection
    os.system("echo " + event["name"])
