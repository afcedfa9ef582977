import os


def handle(req):
    # ruleid: command-injection
    os.system("logger " + req)
