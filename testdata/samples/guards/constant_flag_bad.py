# The flag that skips the check is a constant, and it is true.
# event: {"name": "<ATTACK>"}
import os

DEBUG = True


def handler(event, context):
    if DEBUG or event["name"].isalnum():
        # ruleid: command-injection
        os.system("echo " + event["name"])
