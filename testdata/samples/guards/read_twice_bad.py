# `pop` takes the checked value away, and the default that is read next is the other field.
# event: {"name": "red", "title": "<ATTACK>"}
import os


def handler(event, context):
    if not event.pop("name").isalnum():
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event.get("name", event["title"]))
