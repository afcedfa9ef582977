# A swap exchanges what the two names hold.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    left, right = "constant", event["x"]
    left, right = right, left
    # ruleid: command-injection
    os.system("echo " + left)
