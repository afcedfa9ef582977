# A loop without `break` always goes on into its `else`.
# event: {"names": ["red", "<ATTACK>"]}
import os


def handler(event, context):
    for name in event["names"]:
        if not name.isalnum():
            print("bad", name)
    else:
        # ruleid: command-injection
        os.system("echo " + " ".join(event["names"]))
