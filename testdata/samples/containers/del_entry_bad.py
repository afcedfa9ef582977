# del takes another entry away: the event's is still there.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    data = {"a": "constant", "b": event["v"]}
    del data["a"]
    # ruleid: command-injection
    os.system("echo " + " ".join(data.values()))
