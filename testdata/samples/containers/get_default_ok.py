# get gives the table's constant, since the key is there.
# event: {"alt": "<ATTACK>"}
import os

TABLE = {"a": "alpha"}


def handler(event, context):
    # ok: command-injection
    os.system("echo " + TABLE.get("a", event["alt"]))
