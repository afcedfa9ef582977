# ChainMap asks its first map first: the event.
# event: {"env": {"stage": "<ATTACK>"}}
import os
from collections import ChainMap


def handler(event, context):
    settings = ChainMap(event["env"], {"stage": "dev"})
    # ruleid: command-injection
    os.system("echo " + settings["stage"])
