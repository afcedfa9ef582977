import os


def topic(event, context):
    # ruleid: command-injection
    os.system("logger " + event["attributes"]["name"])


def twin(event, context):
    os.system("logger " + event["messageId"])
