# The loop is left by `break` while the name is still bad.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    while not name.isalnum():
        if name.startswith("~"):
            name = "home"
        break
    # ruleid: command-injection
    os.system("echo " + name)
