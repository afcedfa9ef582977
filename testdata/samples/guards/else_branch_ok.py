# The command stands in the branch of the allowed names.
# event: {"name": "<ATTACK>"}
# benign: {"name": "red"}
import os


def handler(event, context):
    if event["name"] not in ["red", "green"]:
        print("unknown")
    else:
        # ok: command-injection
        os.system("echo " + event["name"])
