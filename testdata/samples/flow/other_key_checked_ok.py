# The entry that was checked is the one that is used.
# event: {"a": "<ATTACK>", "b": "<ATTACK>"}
import os


def handler(event, context):
    if not event["a"].isalnum():
        raise ValueError("a")
    # ok: command-injection
    os.system("echo " + event["a"])
