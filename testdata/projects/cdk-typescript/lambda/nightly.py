import os


def handler(event, context):
    # ok: command-injection
    os.system("report " + event["time"])
