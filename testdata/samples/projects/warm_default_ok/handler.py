# The list is made anew in each call.
# event: {"name": "<ATTACK>"}
# invocations: 2
from history import add


def handler(event, context):
    add(event["name"])
