# Deleting a slice moves the event's text to the front.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    words = ["a", "b", event["v"]]
    del words[:2]
    # ruleid: command-injection
    os.system("echo " + words[0])
