# The command stands in the branch of the names that are not allowed.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    if event["name"] in ["red", "green"]:
        print("known")
    else:
        # ruleid: command-injection
        os.system("echo " + event["name"])
