# del takes the event's entry away.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    data = {"a": "constant", "b": event["v"]}
    del data["b"]
    # ok: command-injection
    os.system("echo " + " ".join(data.values()))
