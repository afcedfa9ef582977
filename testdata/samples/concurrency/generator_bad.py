# A generator yields the event's text as its second value.
# event: {"v": "<ATTACK>"}
import os


def steps(event):
    yield "constant"
    yield event["v"]


def handler(event, context):
    items = steps(event)
    next(items)
    # ruleid: command-injection
    os.system("echo " + next(items))
