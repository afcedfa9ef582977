# The value of the table is tested and run.
# event: {"action": "<ATTACK>"}
# benign: {"action": "list"}
import os

COMMANDS = {"list": "ls", "where": "pwd"}


def handler(event, context):
    command = COMMANDS.get(event["action"])
    if command is None:
        return "unknown"
    # ok: command-injection
    os.system(command)
