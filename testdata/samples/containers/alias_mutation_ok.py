# A slice is a new list: what is appended to it the first one does not see.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    words = ["echo"]
    other = words[:]
    other.append(event["w"])
    # ok: command-injection
    os.system(" ".join(words))
