# A loop over the items of one dictionary fills another one: the constant's key holds the constant.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    table = {"b": "constant", "a": event["v"]}
    upper = {}
    for key, value in table.items():
        upper[key.upper()] = value
    # ok: command-injection
    os.system("echo " + upper["B"])
