# The loop ends only when the name is a good one.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    while not name.isalnum():
        name = "unknown"
    # ok: command-injection
    os.system("echo " + name)
