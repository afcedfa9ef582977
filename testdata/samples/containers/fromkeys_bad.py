# dict.fromkeys gives every key the same value: the event's text.
# event: {"v": "<ATTACK>"}
import os


def handler(event, context):
    table = dict.fromkeys(["a", "b"], event["v"])
    # ruleid: command-injection
    os.system("echo " + table["b"])
