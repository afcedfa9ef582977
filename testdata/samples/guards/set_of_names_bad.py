# The "allowed" names come from the event themselves.
# event: {"name": "<ATTACK>", "allowed": ["<ATTACK>"]}
import os


def handler(event, context):
    if event["name"] in set(event["allowed"]):
        # ruleid: command-injection
        os.system("echo " + event["name"])
