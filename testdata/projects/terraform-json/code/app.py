import os


def handler(event, context):
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["Sns"]["Message"])


def twin(event, context):
    os.system("logger " + event["Records"][0]["Sns"]["MessageId"])
