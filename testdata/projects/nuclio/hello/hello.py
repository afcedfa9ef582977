import os


def handler(context, event):
    os.system("logger " + event.trigger.kind)
    # ruleid: command-injection
    os.system("logger " + event.body)
