# The loop ends before the index reaches the event's text.
# event: {"n": "<ATTACK>"}
import os


def handler(event, context):
    items = ["a", event["n"]]
    for index in range(1):
        # ok: command-injection
        os.system("echo " + items[index])
