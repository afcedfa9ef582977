# The format itself comes from the event.
# event: {"format": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["format"].format(count=3))
