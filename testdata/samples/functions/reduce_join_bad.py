# reduce builds the command from the event's words.
# event: {"words": ["a", "<ATTACK>"]}
import os
from functools import reduce


def handler(event, context):
    command = reduce(lambda left, right: left + " " + right, event["words"], "echo")
    # ruleid: command-injection
    os.system(command)
