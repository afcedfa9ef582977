# The value that is checked is the one that is used, under another name.
# event: {"pair": ["red", "<ATTACK>"]}
import os


def handler(event, context):
    first, second = event["pair"]
    if not second.isalnum():
        return "bad"
    first = second
    # ok: command-injection
    os.system("echo " + first)
