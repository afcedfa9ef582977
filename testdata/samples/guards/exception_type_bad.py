# The check raises KeyError, and that is the exception that is swallowed.
# event: {"name": "<ATTACK>"}
import os

COLORS = {"red": 1, "green": 2}


def handler(event, context):
    number = 0
    try:
        number = COLORS[event["name"]]
    except KeyError:
        number = -1
    # ruleid: command-injection
    os.system(f"echo {event['name']} {number}")
