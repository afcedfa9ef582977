import json
import os


def handler(event, context):
    request = json.loads(event)
    os.system("logger " + request["requestContext"]["requestId"])
    # ruleid: command-injection
    os.system("logger " + request["queryParameters"]["name"])
