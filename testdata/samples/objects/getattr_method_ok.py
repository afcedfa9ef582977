# An attribute that is there is not asked of __getattr__: it is the class's constant.
# event: {"city": "<ATTACK>"}
import os


class Request:
    city = "Bern"

    def __init__(self, event):
        self.event = event

    def __getattr__(self, name):
        return self.event[name]


def handler(event, context):
    # ok: command-injection
    os.system("echo " + Request(event).city)
