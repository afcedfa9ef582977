# The first of the two values is checked, the second is used.
# event: {"pair": ["red", "<ATTACK>"]}
import os


def handler(event, context):
    first, second = event["pair"]
    if not first.isalnum():
        return "bad"
    # ruleid: command-injection
    os.system("echo " + second)
