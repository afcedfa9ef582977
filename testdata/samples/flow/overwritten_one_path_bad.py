# Overwritten on one path only: on the other one the event's text is still there.
# event: {"v": "<ATTACK>", "reset": false}
import os


def handler(event, context):
    value = event["v"]
    if event["reset"]:
        value = "constant"
    # ruleid: command-injection
    os.system("echo " + value)
