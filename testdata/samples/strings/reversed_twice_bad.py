# Reversed twice is the text itself.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    backwards = "".join(reversed(event["name"]))
    # ruleid: command-injection
    os.system("echo " + backwards[::-1])
