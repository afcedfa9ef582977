# Every item was looked at before the first command.
# event: {"names": ["red", "<ATTACK>"]}
import os


def handler(event, context):
    for name in event["names"]:
        if not name.isalnum():
            raise ValueError(name)
    # ok: command-injection
    os.system("echo " + " ".join(event["names"]))
