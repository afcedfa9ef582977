# A bad item is skipped before the command of its round.
# event: {"names": ["red", "<ATTACK>"]}
import os


def handler(event, context):
    for name in event["names"]:
        if not name.isalnum():
            continue
        # ok: command-injection
        os.system("echo " + name)
