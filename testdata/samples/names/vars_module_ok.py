# vars() of a module is its namespace; the event's text stays in a variable that the command does not hold.
# event: {"user": "<ATTACK>"}
import os

table = vars(os)


def handler(event, context):
    user = event["user"]
    user = "root"
    # ok: command-injection
    table["system"]("id " + user)
