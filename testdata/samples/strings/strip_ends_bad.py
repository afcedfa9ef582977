# `strip` takes characters away at both ends only, never in the middle.
# event: {"name": "a<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + event["name"].strip(";|&$`\n"))
