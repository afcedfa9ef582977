# The attack is one of the keys of the event, and the event is what is asked.
# event: {"<ATTACK>": 1}
import os


def handler(event, context):
    for name in event.keys():
        if name in event:
            # ruleid: command-injection
            os.system("echo " + name)
