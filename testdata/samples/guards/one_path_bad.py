# The check is skipped when the attacker says so.
# event: {"name": "<ATTACK>", "trusted": true}
import os


def handler(event, context):
    name = event["name"]
    if not event.get("trusted"):
        if not name.isalnum():
            return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
