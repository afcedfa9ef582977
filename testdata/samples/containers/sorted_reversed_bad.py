# reversed gives the elements from the end: the event's text comes first.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    items = list(reversed(["a", "b", event["x"]]))
    # ruleid: command-injection
    os.system("echo " + items[0])
