import os


def handle(event, context):
    os.system("logger " + event["httpMethod"])
    # ruleid: command-injection
    os.system("logger " + event["body"])
