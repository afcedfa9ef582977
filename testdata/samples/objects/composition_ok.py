# An object's part is replaced by another one before the whole asks it.
# event: {"v": "<ATTACK>"}
import os


class Store:
    def __init__(self, text):
        self.text = text


class Service:
    def __init__(self, store):
        self.store = store

    def run(self):
        # ok: command-injection
        os.system("echo " + self.store.text)


def handler(event, context):
    service = Service(Store(event["v"]))
    service.store = Store("constant")
    service.run()
