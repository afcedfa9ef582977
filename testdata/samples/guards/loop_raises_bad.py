# The loop stops at the bad item, and then all the items are used.
# event: {"names": ["red", "<ATTACK>"]}
import os


def handler(event, context):
    for name in event["names"]:
        if not name.isalnum():
            break
    # ruleid: command-injection
    os.system("echo " + " ".join(event["names"]))
