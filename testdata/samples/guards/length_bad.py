# A short command is a command.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if len(event["name"]) > 255:
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
