# The value is a list, so the branch for texts never runs.
# event: {"v": "<ATTACK>"}
# unreached
import os


def handler(event, context):
    words = ["echo", event["v"]]
    if isinstance(words, (str, bytes)):
        # ok: command-injection
        os.system(words[-1])
