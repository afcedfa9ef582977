# The pair is taken apart, and its first half is the answer.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def is_color(name):
    return (name in {"red", "green"}, "color")


def handler(event, context):
    known, kind = is_color(event["name"])
    if known:
        # ok: command-injection
        os.system(f"echo {kind} {event['name']}")
