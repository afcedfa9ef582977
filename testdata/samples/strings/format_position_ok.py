# `{0}` picks the constant; the second argument is not used at all.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ok: command-injection
    os.system("echo {0}".format("hello", event["name"]))
