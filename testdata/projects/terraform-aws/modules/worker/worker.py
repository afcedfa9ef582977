import os


def handler(event, context):
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["body"])


def twin(event, context):
    os.system("logger " + event["Records"][0]["messageId"])
