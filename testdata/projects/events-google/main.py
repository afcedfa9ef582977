import os


def page(event):
    os.system("logger " + event.method)
    # ruleid: command-injection
    os.system("logger " + event.args["name"])


def called(event):
    os.system("logger " + event.auth.uid)
    # ruleid: command-injection
    os.system("logger " + event.data["name"])


def stored(event):
    os.system("logger " + event.data["bucket"])
    # ruleid: command-injection
    os.system("logger " + event.data["name"])


def topic(event):
    os.system("logger " + event.data["message"]["messageId"])
    # ruleid: command-injection
    os.system("logger " + event.data["message"]["attributes"]["name"])


def document(event):
    os.system("logger " + event.id)
    # ruleid: command-injection
    os.system("logger " + event.params["name"])


def user(event):
    os.system("logger " + event.data["uid"])
    # ruleid: command-injection
    os.system("logger " + event.data["email"])


def audited(event):
    os.system("logger " + event.data["protoPayload"]["methodName"])
    # ruleid: command-injection
    os.system("logger " + event.data["protoPayload"]["request"]["name"])


def task(event):
    # ruleid: command-injection
    os.system("logger " + event.data["name"])


def nightly(event):
    os.system("logger " + event.schedule_time)
