import os


def handler(context, event):
    # ok: command-injection
    os.system("logger " + event.trigger.kind)
