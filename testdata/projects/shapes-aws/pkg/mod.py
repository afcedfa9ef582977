import os


def sub(event, context):
    # ruleid: command-injection
    os.system("echo " + event["body"])
