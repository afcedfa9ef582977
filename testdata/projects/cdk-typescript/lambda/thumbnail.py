import os


def handler(event, context):
    for record in event["Records"]:
        # ruleid: command-injection
        os.system("thumbnail " + record["s3"]["object"]["key"])
