import os


def handler(event, context):
    for record in event["Records"]:
        # ok: command-injection
        os.system("label " + record["messageId"])
