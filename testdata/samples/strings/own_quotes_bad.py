# Putting single quotes around by hand fails for a text that has one.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo '" + event["name"] + "'")
