# The value of the table is tested, and the event's text is run.
# event: {"action": "<ATTACK>"}
# benign: {"action": "ls"}
import os

COMMANDS = {"list": "ls", "where": "pwd"}


def handler(event, context):
    command = COMMANDS.get(event["action"], "none")
    if command is None:
        return "unknown"
    # ruleid: command-injection
    os.system(event["action"])
