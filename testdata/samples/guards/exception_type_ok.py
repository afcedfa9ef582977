# The check raises KeyError, and only ValueError is swallowed.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os

COLORS = {"red": 1, "green": 2}


def handler(event, context):
    number = 0
    try:
        number = COLORS[event["name"]]
    except ValueError:
        number = -1
    # ok: command-injection
    os.system(f"echo {event['name']} {number}")
