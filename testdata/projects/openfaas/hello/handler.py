import os


def handle(event, context):
    os.system("logger " + event.method)
    # ruleid: command-injection
    os.system("logger " + event.query["name"])
