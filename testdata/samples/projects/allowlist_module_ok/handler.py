# The names and the program are constants of another module.
# event: {"name": "<ATTACK>"}
import os

import config


def handler(event, context):
    if event["name"] not in config.ALLOWED:
        return "not allowed"
    # ok: command-injection
    os.system(f"{config.PROGRAM} {event['name']}")
