# Only the first place of the character is asked for.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if event["name"].find(";") == 0:
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
