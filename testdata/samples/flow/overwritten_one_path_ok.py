# Overwritten on both paths.
# event: {"v": "<ATTACK>", "reset": false}
import os


def handler(event, context):
    value = event["v"]
    if event["reset"]:
        value = "constant"
    else:
        value = "other"
    # ok: command-injection
    os.system("echo " + value)
