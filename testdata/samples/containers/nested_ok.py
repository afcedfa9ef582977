# A list in a dict in a list: the path to its constant neighbour.
# event: {"x": "<ATTACK>"}
import os


def handler(event, context):
    tree = [{"kids": [{"name": "a"}, {"name": event["x"]}]}]
    # ok: command-injection
    os.system("echo " + tree[0]["kids"][0]["name"])
