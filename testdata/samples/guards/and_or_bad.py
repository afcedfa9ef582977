# One of the two conditions is enough to get in, and the first one proves nothing.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if len(name) < 200 or name.isalnum():
        # ruleid: command-injection
        os.system("echo " + name)
