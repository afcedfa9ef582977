# Only one of the metacharacters is refused.
# event: {"name": "a<ATTACK>"}
import os


def handler(event, context):
    if ";" in event["name"]:
        return "bad"
    # ruleid: command-injection
    os.system("echo " + event["name"])
