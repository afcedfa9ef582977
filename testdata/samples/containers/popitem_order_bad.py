# The pair that was stored last is taken first, and the text was stored again.
# event: {"w": "<ATTACK>"}
import os


def handler(event, context):
    data = {"a": event["w"], "b": "constant"}
    data["a"] = data.pop("a")
    # ruleid: command-injection
    os.system("echo " + data.popitem()[1])
