import os
from urllib.parse import unquote_plus


def stored(event, context):
    # ruleid: command-injection
    os.system("logger " + unquote_plus(event["Records"][0]["s3"]["object"]["key"]))


def stored_twin(event, context):
    os.system("logger " + event["Records"][0]["s3"]["bucket"]["name"])
