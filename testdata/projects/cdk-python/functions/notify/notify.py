import os


def handler(event, context):
    for record in event["Records"]:
        # ruleid: command-injection
        os.system("notify " + record["Sns"]["Message"])
        # ok: command-injection
        os.system("notify " + record["Sns"]["MessageId"])
