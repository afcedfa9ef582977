import json
import os


def handler(event, context):
    stored = json.loads(event)["events"][0]["oss"]
    os.system("logger " + stored["bucket"]["name"])
    # ruleid: command-injection
    os.system("logger " + stored["object"]["key"])
