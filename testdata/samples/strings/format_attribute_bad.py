# `{0.text}` reads an attribute that holds the text of the event.
# event: {"name": "<ATTACK>"}
import os


class Job:
    def __init__(self, text):
        self.kind = "job"
        self.text = text


def handler(event, context):
    # ruleid: command-injection
    os.system("echo {0.text}".format(Job(event["name"])))
