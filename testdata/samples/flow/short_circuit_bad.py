# The right side of `and` runs when the left side is true.
# event: {"on": true, "v": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    event["on"] and os.system("echo " + event["v"])
