# vars() of a module is its namespace, so a constant key is the function.
# event: {"user": "<ATTACK>"}
import os

table = vars(os)


def handler(event, context):
    # ruleid: command-injection
    table["system"]("id " + event["user"])
