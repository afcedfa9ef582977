# chain goes through both lists, the event's as the second one.
# event: {"more": ["<ATTACK>"]}
import itertools
import os


def handler(event, context):
    for word in itertools.chain(["a"], event["more"]):
        # ruleid: command-injection
        os.system("echo " + word)
