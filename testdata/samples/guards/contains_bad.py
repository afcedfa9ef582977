# The text has to hold a word, and may hold any other.
# event: {"name": "report<ATTACK>"}
import os


def handler(event, context):
    if "report" in event["name"]:
        # ruleid: command-injection
        os.system("echo " + event["name"])
