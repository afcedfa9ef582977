# The starred name takes the rest of the list; first and last are constants.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    first, *rest, last = ["a", event["x"], "b", "c"]
    # ok: command-injection
    os.system("echo " + first + last)
    return rest
