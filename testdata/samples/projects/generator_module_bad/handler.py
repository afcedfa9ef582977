# The other module yields the commands one by one.
# event: {"names": ["a", "<ATTACK>"]}
import os

from plan import commands


def handler(event, context):
    for command in commands(event["names"]):
        # ruleid: command-injection
        os.system(command)
