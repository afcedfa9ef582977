# An object's part holds the event's text; a method of the whole asks the part.
# event: {"v": "<ATTACK>"}
import os


class Store:
    def __init__(self, text):
        self.text = text


class Service:
    def __init__(self, store):
        self.store = store

    def run(self):
        # ruleid: command-injection
        os.system("echo " + self.store.text)


def handler(event, context):
    Service(Store(event["v"])).run()
