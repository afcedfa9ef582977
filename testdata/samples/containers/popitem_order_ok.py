# The second pair that is taken is the constant that was there before.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    data = {"b": "constant"}
    data["a"] = event["w"]
    data.popitem()
    data["c"] = "report"
    # ok: command-injection
    os.system("echo " + data.popitem()[1])
