# Every character is of the small alphabet.
# event: {"name": "<ATTACK>"}
import os

ALPHABET = "abcdefghijklmnopqrstuvwxyz-"


def handler(event, context):
    name = event["name"]
    if not all(c in ALPHABET for c in name):
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
