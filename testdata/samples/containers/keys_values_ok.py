# The event's text is a value, and the command holds the keys, which are constants.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    data = {"first": event["v"], "second": event["v"]}
    # ok: command-injection
    os.system("echo " + " ".join(data.keys()))
