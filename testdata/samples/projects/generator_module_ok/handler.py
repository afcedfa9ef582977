# The generator yields commands that know only how many names there are.
# event: {"names": ["a", "<ATTACK>"]}
import os

from plan import commands


def handler(event, context):
    for command in commands(event["names"]):
        # ok: command-injection
        os.system(command)
