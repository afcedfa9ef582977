# Deleting a slice takes the event's text away.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    words = ["a", "b", event["v"]]
    del words[1:]
    # ok: command-injection
    os.system("echo " + " ".join(words))
