# The exception carries a constant; the event's text only made it be raised.
# event: {"id": "<ATTACK>"}
import os


class Rejected(Exception):
    pass


def check(value):
    if value:
        raise Rejected("constant")


def handler(event, context):
    try:
        check(event["id"])
    except Rejected as error:
        # ok: command-injection
        os.system("echo rejected " + str(error))
