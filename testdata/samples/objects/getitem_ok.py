# Indexing an instance runs its __getitem__, which gives the key and not what is stored.
# event: {"a": "<ATTACK>"}
import os


class Params:
    def __init__(self, data):
        self.data = data

    def __getitem__(self, key):
        return key.lower()


def handler(event, context):
    # ok: command-injection
    os.system("echo " + Params(event)["A"])
