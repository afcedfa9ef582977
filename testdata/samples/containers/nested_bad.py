# A list in a dict in a list: the path to the event's text.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    tree = [{"kids": [{"name": "a"}, {"name": event["x"]}]}]
    # ruleid: command-injection
    os.system("echo " + tree[0]["kids"][1]["name"])
