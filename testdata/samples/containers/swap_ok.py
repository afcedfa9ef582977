# A swap exchanges what the two names hold.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    left, right = event["x"], "constant"
    left, right = right, left
    # ok: command-injection
    os.system("echo " + left)
