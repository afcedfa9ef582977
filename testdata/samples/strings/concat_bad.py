# `+` puts the text of the event into the command as it is.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"])
