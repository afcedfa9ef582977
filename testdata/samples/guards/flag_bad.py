# The flag starts as true and no branch makes it false.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    good = True
    if event["name"].isalnum():
        good = True
    if good:
        # ruleid: command-injection
        os.system("echo " + event["name"])
