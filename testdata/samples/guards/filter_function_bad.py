# `filter(None, …)` drops empty texts and keeps every other.
# event: {"names": ["", "<ATTACK>"]}
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + " ".join(filter(None, event["names"])))
