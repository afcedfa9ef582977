# The keys of the event are compared with those of a constant table.
# event: {"<ATTACK>": 1, "red": 2}
import os

COLORS = {"red": "#f00", "green": "#0f0"}


def handler(event, context):
    for name in event.keys() & COLORS.keys():
        # ok: command-injection
        os.system("echo " + name)
