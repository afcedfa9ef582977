# What is caught is another kind of exception than the one that the check raises.
# event: {"name": "<ATTACK>"}
import os

from checks import JobError, check


def handler(event, context):
    try:
        check(event["name"])
    except JobError as error:
        print(error)
    # ok: command-injection
    os.system("echo " + event["name"])
