# The `else` of the loop runs only if no item was bad.
# event: {"names": ["red", "<ATTACK>"]}
import os


def handler(event, context):
    for name in event["names"]:
        if not name.isalnum():
            break
    else:
        # ok: command-injection
        os.system("echo " + " ".join(event["names"]))
