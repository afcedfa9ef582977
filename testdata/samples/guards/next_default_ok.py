# The names that can be found are constants, and so is the default.
# event: {"name": "<ATTACK>"}
import os

COLORS = ("red", "green")


def handler(event, context):
    name = next((color for color in COLORS if event["name"].startswith(color)), "black")
    # ok: command-injection
    os.system("echo " + name)
