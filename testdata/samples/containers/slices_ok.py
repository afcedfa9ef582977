# A slice with a step skips the event's text.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    items = ["a", event["x"], "b", event["x"]]
    # ok: command-injection
    os.system("echo " + " ".join(items[::2]))
