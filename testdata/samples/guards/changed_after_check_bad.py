# A second, unchecked piece is added behind the check.
# event: {"name": "red", "suffix": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if not name.isalnum():
        return "bad"
    name += event["suffix"]
    # ruleid: command-injection
    os.system("echo " + name)
