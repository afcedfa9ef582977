# enumerate gives number and text.
# event: {"values": ["<ATTACK>"]}
import os


def handler(event, context):
    for number, value in enumerate(event["values"], 1):
        # ruleid: command-injection
        os.system("echo {1} {0}".format(value, number))
