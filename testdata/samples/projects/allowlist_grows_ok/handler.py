# The list of allowed names learns a constant.
# event: {"name": "<ATTACK>"}
import os

import config


def handler(event, context):
    config.learn("summary")
    if event["name"] not in config.ALLOWED:
        return "not allowed"
    # ok: command-injection
    os.system("echo " + event["name"])
