# One character outside of the alphabet is enough to be refused.
# event: {"name": "<ATTACK>"}
import os

ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyz")


def handler(event, context):
    name = event["name"]
    if any(c not in ALPHABET for c in name):
        return "bad"
    # ok: command-injection
    os.system("echo " + name)
