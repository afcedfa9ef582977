# get gives the second argument, the event's text, since the key is not there.
# event: {"alt": "<ATTACK>"}
import os

TABLE = {"a": "alpha"}


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + TABLE.get("b", event["alt"]))
