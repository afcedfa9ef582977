# enumerate gives number and text; the format string uses the number alone.
# event: {"values": ["<ATTACK>"]}
import os


def handler(event, context):
    for number, value in enumerate(event["values"], 1):
        # ok: command-injection
        os.system("echo {1}".format(value, number))
