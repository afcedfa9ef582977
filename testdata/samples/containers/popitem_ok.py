# pop takes the key's value out: what is left are constants.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    data = {"a": "constant", "b": event["v"]}
    data.pop("b")
    # ok: command-injection
    os.system("echo " + " ".join(data.values()))
