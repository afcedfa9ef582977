import os


def handle(event, context):
    # ok: command-injection
    os.system("logger " + event.method)
