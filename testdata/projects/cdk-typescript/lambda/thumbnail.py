import os
from urllib.parse import unquote_plus


def handler(event, context):
    for record in event["Records"]:
        # ruleid: command-injection
        os.system("thumbnail " + unquote_plus(record["s3"]["object"]["key"]))
