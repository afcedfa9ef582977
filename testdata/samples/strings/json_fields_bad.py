# The text goes through JSON and comes out in its field.
# event: {"name": "<ATTACK>"}
import json
import os


def handler(event, context):
    message = json.dumps([{"kind": "note"}, {"text": event["name"]}])
    # ruleid: command-injection
    os.system("echo " + json.loads(message)[1]["text"])
