# One function stores the event's text in a global variable, another one runs it.
# event: {"cfg": "<ATTACK>"}
import os

current = "none"


def remember(value):
    global current
    current = value


def run():
    # ruleid: command-injection
    os.system("echo " + current)


def handler(event, context):
    remember(event["cfg"])
    run()
