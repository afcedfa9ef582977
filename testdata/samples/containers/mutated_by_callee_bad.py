# The called function changes the list that it is given.
# event: {"w": "<ATTACK>"}
import os


def fill(words, word):
    words += [word]


def handler(event, context):
    words = ["echo"]
    fill(words, event["w"])
    # ruleid: command-injection
    os.system(" ".join(words))
