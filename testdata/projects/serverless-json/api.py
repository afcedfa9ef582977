import os


def handler(event, context):
    # ruleid: command-injection
    os.system("logger " + event["headers"]["X-Name"])


def twin(event, context):
    os.system("logger " + event["requestContext"]["stage"])
