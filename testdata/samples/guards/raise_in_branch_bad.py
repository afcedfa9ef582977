# The exception is made and thrown away: without `raise` nothing stops.
# event: {"name": "<ATTACK>"}
import os

ALLOWED = ("red", "green")


def handler(event, context):
    name = event["name"]
    if name not in ALLOWED:
        ValueError(name)
    # ruleid: command-injection
    os.system("echo " + name)
