# The value of the table is used, and an unknown key raises.
# event: {"name": "<ATTACK>"}
# benign: {"name": "list"}
import os

COMMANDS = {"list": "ls", "where": "pwd"}


def handler(event, context):
    # ok: command-injection
    os.system(COMMANDS[event["name"]])
