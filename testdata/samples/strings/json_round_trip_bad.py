# Through JSON and back the text is unchanged.
# event: {"name": "<ATTACK>"}
import json
import os


def handler(event, context):
    copy = json.loads(json.dumps({"text": event["name"]}))
    # ruleid: command-injection
    os.system("echo " + copy["text"])
