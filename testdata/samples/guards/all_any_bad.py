# One good character is enough to pass.
# event: {"name": "a<ATTACK>"}
import os

ALPHABET = "abcdefghijklmnopqrstuvwxyz-"


def handler(event, context):
    name = event["name"]
    if not any(c in ALPHABET for c in name):
        return "bad"
    # ruleid: command-injection
    os.system("echo " + name)
