# A slice holds the elements from its start to its end.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    items = ["a", "b", event["x"], "c"]
    # ruleid: command-injection
    os.system("echo " + " ".join(items[1:3]))
