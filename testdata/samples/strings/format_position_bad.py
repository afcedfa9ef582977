# `{1}` picks the second argument, the text of the event.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo {1}".format("hello", event["name"]))
