# A builder whose methods return a new builder: the changed one is dropped.
# event: {"opt": "<ATTACK>"}
import os


class Builder:
    def __init__(self, words):
        self.words = words

    def add(self, word):
        return Builder([*self.words, word])

    def build(self):
        return " ".join(self.words)


def handler(event, context):
    builder = Builder(["ls"])
    builder.add(event["opt"])
    # ok: command-injection
    os.system(builder.build())
