# The length of the text is a number: nothing of the text itself reaches the command.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo " + str(len(event["name"])))
