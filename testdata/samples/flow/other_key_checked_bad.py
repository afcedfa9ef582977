# The check of one entry says nothing about another one.
# event: {"a": "abc", "b": "<ATTACK>"}
import os


def handler(event, context):
    if not event["a"].isalnum():
        raise ValueError("a")
    # ruleid: command-injection
    os.system("echo " + event["b"])
