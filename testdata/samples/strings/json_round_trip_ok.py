# The copy has two fields, and the one that is used was a constant.
# event: {"name": "<ATTACK>"}
import json
import os


def handler(event, context):
    copy = json.loads(json.dumps({"text": event["name"], "kind": "note"}))
    # ok: command-injection
    os.system("echo " + copy["kind"])
