# All the names are in the set.
# event: {"names": ["red", "<ATTACK>"]}
# benign: {"names": ["red"]}
import os

ALLOWED = {"red", "green"}


def handler(event, context):
    if not set(event["names"]) <= ALLOWED:
        return "unknown"
    # ok: command-injection
    os.system("echo " + " ".join(event["names"]))
