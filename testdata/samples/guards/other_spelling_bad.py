# One field is checked, and another one of nearly the same name is used.
# event: {"userName": "red", "username": "<ATTACK>"}
import os


def handler(event, context):
    if not event["userName"].isalnum():
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["username"])
