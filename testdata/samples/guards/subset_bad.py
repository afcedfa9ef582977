# The sets need one common name only.
# event: {"names": ["red", "<ATTACK>"]}
import os

ALLOWED = {"red", "green"}


def handler(event, context):
    if ALLOWED.isdisjoint(event["names"]):
        return "unknown"
    # ruleid: command-injection
    os.system("echo " + " ".join(event["names"]))
