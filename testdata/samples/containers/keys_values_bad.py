# The event's keys are the attacker's as much as its values are.
# event: {"headers": {"<ATTACK>": "x"}}
import os


def handler(event, context):
    for key, _ in event["headers"].items():
        # ruleid: command-injection
        os.system("echo " + key)
