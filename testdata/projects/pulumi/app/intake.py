import os


def handler(event, context):
    # ruleid: command-injection
    os.system("intake " + event["body"])
    # ok: command-injection
    os.system("intake " + event["requestContext"]["requestId"])
