# The check returns from the inner function, not from the handler.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    def check():
        if not event["name"].isalnum():
            return "bad"

    check()
    # ruleid: command-injection
    os.system("echo " + event["name"])
