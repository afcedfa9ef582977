# reversed gives the elements from the end: the event's text comes last.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    items = list(reversed([event["x"], "b", "a"]))
    # ok: command-injection
    os.system("echo " + items[0])
