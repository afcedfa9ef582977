# The loop is not ended early, so that its variable is the last element.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    for value in ("red", event["name"], "green"):
        if not value.isalnum():
            continue
    # ok: command-injection
    os.system("echo " + value)
