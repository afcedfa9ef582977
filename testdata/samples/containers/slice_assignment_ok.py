# Assigning to a slice takes the event's text out of the list.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    words = ["a", event["w"], "c"]
    words[1:2] = ["b"]
    # ok: command-injection
    os.system("echo " + words[1])
