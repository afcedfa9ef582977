# The list of allowed names learns the name of the event first.
# event: {"name": "<ATTACK>"}
import os

import config


def handler(event, context):
    config.learn(event["name"])
    if event["name"] not in config.ALLOWED:
        return "not allowed"
    # ruleid: command-injection
    os.system("echo " + event["name"])
