# The default is safe, but the call gives the event's text.
# event: {"dir": "<ATTACK>"}
import os


def show(*, directory="."):
    # ruleid: command-injection
    os.system("ls " + directory)


def handler(event, context):
    show(directory=event["dir"])
