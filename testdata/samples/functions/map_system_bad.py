# map calls os.system with each element, one of which is the event's.
# event: {"names": ["a", "<ATTACK>"]}
import os


def handler(event, context):
    commands = ["echo " + name for name in event["names"]]
    # ruleid: command-injection
    return list(map(os.system, commands))
