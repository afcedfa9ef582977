# The flag is set only behind the check.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    good = False
    if event["name"].isalnum():
        good = True
    if good:
        # ok: command-injection
        os.system("echo " + event["name"])
