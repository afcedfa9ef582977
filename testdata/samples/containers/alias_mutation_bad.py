# Two names for one list: what one appends the other one sees.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    words = ["echo"]
    same = words
    same.append(event["w"])
    # ruleid: command-injection
    os.system(" ".join(words))
