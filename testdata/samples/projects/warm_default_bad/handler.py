# The default list is made once, and every invocation adds to it.
# event: {"name": "<ATTACK>"}
# invocations: 2
from history import add


def handler(event, context):
    add(event["name"])
