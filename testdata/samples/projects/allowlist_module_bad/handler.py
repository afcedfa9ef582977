# The list of another module is consulted, and only a message follows.
# event: {"name": "<ATTACK>"}
import os

import config


def handler(event, context):
    if event["name"] not in config.ALLOWED:
        print("not allowed:", config.ALLOWED)
    # ruleid: command-injection
    os.system(f"{config.PROGRAM} {event['name']}")
