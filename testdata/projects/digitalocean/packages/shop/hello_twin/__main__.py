import os


def main(event, context):
    # ok: command-injection
    os.system("logger " + event["http"]["method"])
