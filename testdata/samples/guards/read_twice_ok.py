# The field is read twice, and nothing changed it in between.
# event: {"name": "<ATTACK>", "title": "<ATTACK>"}
import os


def handler(event, context):
    if not event.get("name", "").isalnum():
        return event["title"]
    # ok: command-injection
    os.system("echo " + event["name"])
