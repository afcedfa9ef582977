# A loop's index reaches each element, the event's among them.
# event: {"n": "<ATTACK>"}
import os


def handler(event, context):
    items = ["a", event["n"]]
    for index in range(len(items)):
        # ruleid: command-injection
        os.system("echo " + items[index])
