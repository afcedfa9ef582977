import os


def stored(event, context):
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["s3"]["object"]["key"])


def twin(event, context):
    os.system("logger " + event["Records"][0]["s3"]["bucket"]["name"])
