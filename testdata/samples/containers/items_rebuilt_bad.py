# A loop over the items of one dictionary fills another one: each key keeps its value.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    table = {"b": "constant", "a": event["v"]}
    upper = {}
    for key, value in table.items():
        upper[key.upper()] = value
    # ruleid: command-injection
    os.system("echo " + upper["A"])
