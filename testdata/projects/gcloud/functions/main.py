import os


def stored(event, context):
    # ruleid: command-injection
    os.system("logger " + event["name"])


def stored_twin(event, context):
    os.system("logger " + event["bucket"])


def page(request):
    os.system("logger " + request.method)
    # ruleid: command-injection
    os.system("logger " + request.args["name"])


def topic(event, context):
    os.system("logger " + event["messageId"])
    # ruleid: command-injection
    os.system("logger " + event["attributes"]["name"])


def late(request):
    # ruleid: command-injection
    os.system("logger " + request.args["name"])
