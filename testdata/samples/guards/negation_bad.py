# The brackets negate the whole: the bad names get in.
# event: {"name": "<ATTACK>"}
# benign: {"name": "a report"}
import os


def handler(event, context):
    name = event["name"]
    if not (name.isalnum() and len(name) > 0):
        # ruleid: command-injection
        os.system("echo " + name)
