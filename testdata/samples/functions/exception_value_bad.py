# The exception carries the event's text to the except clause.
# event: {"id": "<ATTACK>"}
import os


class Rejected(Exception):
    pass


def check(value):
    raise Rejected(value)


def handler(event, context):
    try:
        check(event["id"])
    except Rejected as error:
        # ruleid: command-injection
        os.system("echo rejected " + error.args[0])
