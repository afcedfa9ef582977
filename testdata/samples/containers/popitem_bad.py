# popitem takes the pair that was stored last.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    data = {"a": "constant"}
    data["b"] = event["v"]
    _, value = data.popitem()
    # ruleid: command-injection
    os.system("echo " + value)
