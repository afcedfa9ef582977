# The branch prints instead of returning, so the command runs anyway.
# event: {"name": "<ATTACK>"}
import os

ALLOWED = {"red", "green"}


def handler(event, context):
    name = event["name"]
    if name not in ALLOWED:
        print("unknown")
    # ruleid: command-injection
    os.system("echo " + name)
