# One way of reading the field, and a second way that gives the same.
# event: {"userName": "<ATTACK>"}
import os


def handler(event, context):
    if not event["userName"].isalnum():
        return "bad"
    # ok: command-injection
    os.system("echo " + event.get("userName", ""))
