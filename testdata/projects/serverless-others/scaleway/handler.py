import os


def handle(event, context):
    # ruleid: command-injection
    os.system("logger " + event["queryStringParameters"]["name"])


def handle_twin(event, context):
    os.system("logger " + event["requestContext"]["requestId"])
