# Indexing an instance runs its __getitem__.
# event: {"a": "<ATTACK>"}
import os


class Params:
    def __init__(self, data):
        self.data = data

    def __getitem__(self, key):
        return self.data[key.lower()]


def handler(event, context):
    # ruleid: command-injection
    os.system("echo " + Params(event)["A"])
