import os


def handler(event, context):
    for record in event["Records"]:
        os.system("logger " + record["Sns"]["MessageId"])
        # ruleid: command-injection
        os.system("logger " + record["Sns"]["Subject"])
