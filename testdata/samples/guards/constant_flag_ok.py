# The flag that would skip the check is a constant, and it is false.
# event: {"name": "<ATTACK>"}
import os

DEBUG = False


def handler(event, context):
    if DEBUG or event["name"].isalnum():
        # ok: command-injection
        os.system("echo " + event["name"])
