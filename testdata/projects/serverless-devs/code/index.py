import json
import os


def handler(event, context):
    # ruleid: command-injection
    os.system("logger " + json.loads(event)["events"][0]["oss"]["object"]["key"])


def handler_twin(event, context):
    os.system("logger " + json.loads(event)["events"][0]["oss"]["bucket"]["name"])
