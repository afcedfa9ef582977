# A constant takes the place of the checked text.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if not name.isalnum():
        name = "unknown"
    # ok: command-injection
    os.system("echo " + name)
