# Who is not in the set leaves the function before the command.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os

ALLOWED = {"red", "green"}


def handler(event, context):
    name = event["name"]
    if name not in ALLOWED:
        return "unknown"
    # ok: command-injection
    os.system("echo " + name)
