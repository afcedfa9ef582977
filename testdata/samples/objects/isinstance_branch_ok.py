# The value is a text and not a number, so the branch that gives a constant is taken.
# event: {"b": "<ATTACK>"}
# benign: {"b": 4}
import os


def render(value):
    return str(value) if isinstance(value, int) else "constant"


def handler(event, context):
    # ok: command-injection
    os.system("echo " + render(event["b"]))
