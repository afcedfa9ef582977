# The variable is replaced, and the event is used.
# event: {"name": "<ATTACK>"}
import os


def handler(event, context):
    name = event.get("name", "world")
    if not name.isalnum():
        name = "nobody"
    # ruleid: command-injection
    os.system("echo " + name + " " + event["name"])
