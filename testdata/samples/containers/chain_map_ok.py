# ChainMap asks its first map first: the constants.
# event: {"env": {"stage": "<ATTACK>"}}
import os
from collections import ChainMap


def handler(event, context):
    settings = ChainMap({"stage": "dev"}, event["env"])
    # ok: command-injection
    os.system("echo " + settings["stage"])
