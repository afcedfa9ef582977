import os


def handler(event, context):
    for record in event["Records"]:
        # ruleid: command-injection
        os.system("order " + record["body"])
        # ok: command-injection
        os.system("order " + record["messageId"])
