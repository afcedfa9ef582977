# The value is a list, so the branch for lists runs.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    words = ["echo", event["v"]]
    if isinstance(words, (list, tuple)):
        words = " ".join(words)
    # ruleid: command-injection
    os.system(words)
