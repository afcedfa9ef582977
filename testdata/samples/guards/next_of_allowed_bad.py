# The event's own text is the default of the search.
# event: {"name": "<ATTACK>"}
import os

ALLOWED = ("red", "green")


def handler(event, context):
    name = next((color for color in ALLOWED if color == event["name"]), event["name"])
    # ruleid: command-injection
    os.system("echo " + name)
