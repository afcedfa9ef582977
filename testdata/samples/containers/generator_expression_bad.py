# next() of a generator expression is the event's first text that is not empty.
# event: {"tags": ["", "<ATTACK>"]}
import os


def handler(event, context):
    first = next((tag for tag in event["tags"] if tag), "none")
    # ruleid: command-injection
    os.system("echo " + first)
