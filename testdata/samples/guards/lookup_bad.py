# What the table does not know is taken for a command itself.
# event: {"name": "<ATTACK>"}
# benign: {"name": "list"}
import os

COMMANDS = {"list": "ls", "where": "pwd"}


def handler(event, context):
    # ruleid: command-injection
    os.system(COMMANDS.get(event["name"]) or event["name"])
