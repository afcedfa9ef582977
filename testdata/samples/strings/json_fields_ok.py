# The text goes through JSON twice, and another field is used.
# event: {"name": "<ATTACK>"}
import json
import os


def handler(event, context):
    inner = json.dumps({"kind": "note", "text": event["name"]})
    outer = json.loads(json.dumps({"body": inner}))
    # ok: command-injection
    os.system("echo " + json.loads(outer["body"])["kind"])
