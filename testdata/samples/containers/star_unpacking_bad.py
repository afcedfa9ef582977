# The starred name takes the rest of the list, the event's text in it.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    first, *rest, last = ["a", event["x"], "b", "c"]
    # ruleid: command-injection
    os.system("echo " + rest[0])
    return first, last
