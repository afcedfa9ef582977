import os


def handler(event, context):
    # ruleid: command-injection
    os.system("logger " + event["body"])


def twin(event, context):
    os.system("logger " + event["requestContext"]["accountId"])
