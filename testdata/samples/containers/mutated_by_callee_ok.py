# The called function rebinds its own parameter: the caller's list stays as it was.
# event: {"w": "<ATTACK>"}
import os


def fill(words, word):
    words = words + [word]
    return len(words)


def handler(event, context):
    words = ["echo"]
    fill(words, event["w"])
    # ok: command-injection
    os.system(" ".join(words))
