import os


def handler(event, context):
    # ruleid: command-injection
    os.system("report " + event["pathParameters"]["name"])


def status(event, context):
    # ok: command-injection
    os.system("status " + event["requestContext"]["requestId"])
