# The inner function that would raise is defined and never called.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    def check(text):
        if not text.isalnum():
            raise ValueError(text)

    # ruleid: command-injection
    os.system("echo " + event["name"])
