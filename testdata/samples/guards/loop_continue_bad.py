# Only the first item is checked.
# event: {"names": ["red", "<ATTACK>"]}
import os


def handler(event, context):
    if not event["names"][0].isalnum():
        return "bad"
    for name in event["names"]:
        # ruleid: command-injection
        os.system("echo " + name)
