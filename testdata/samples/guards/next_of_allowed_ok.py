# What is used is the element of the constant list that is equal.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os

ALLOWED = ("red", "green")


def handler(event, context):
    name = next((color for color in ALLOWED if color == event["name"]), None)
    if name is None:
        return "unknown"
    # ok: command-injection
    os.system("echo " + name)
