import os


def main_handler(event, context):
    os.system("logger " + event["Records"][0]["CMQ"]["msgId"])
    # ruleid: command-injection
    os.system("logger " + event["Records"][0]["CMQ"]["msgBody"])
