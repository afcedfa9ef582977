# When no name of the list fits, the default is the event's own text.
# event: {"name": "<ATTACK>"}
import os

COLORS = ("red", "green")


def handler(event, context):
    name = next((color for color in COLORS if color == event["name"]), event["name"])
    # ruleid: command-injection
    os.system("echo " + name)
