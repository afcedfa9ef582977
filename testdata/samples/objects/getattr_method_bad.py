# A missing attribute is asked of __getattr__, which reads the event.
# event: {"city": "<ATTACK>"}
import os


class Request:
    def __init__(self, event):
        self.event = event

    def __getattr__(self, name):
        return self.event[name]


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + Request(event).city)
