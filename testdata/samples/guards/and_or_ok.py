# Both conditions hold in the branch, and the second one is enough.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event["name"]
    if len(name) < 200 and name.isalnum():
        # ok: command-injection
        os.system("echo " + name)
