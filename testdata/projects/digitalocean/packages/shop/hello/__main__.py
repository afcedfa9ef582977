import os


def main(event, context):
    os.system("logger " + event["http"]["method"])
    # ruleid: command-injection
    os.system("logger " + event["name"])
