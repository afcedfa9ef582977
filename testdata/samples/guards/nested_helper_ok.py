# The check is two calls deep and raises through both.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    def fail(text):
        raise ValueError(text)

    def check(text):
        if not text.isalnum():
            fail(text)

    check(event["name"])
    # ok: command-injection
    os.system("echo " + event["name"])
