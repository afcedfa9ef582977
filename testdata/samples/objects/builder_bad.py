# A builder's methods return the builder, so a chain collects the event's word.
# event: {"opt": "<ATTACK>"}
import os


class Builder:
    def __init__(self):
        self.words = ["ls"]

    def add(self, word):
        self.words.append(word)
        return self

    def build(self):
        return " ".join(self.words)


def handler(event, context):
    # ruleid: command-injection
    os.system(Builder().add("-l").add(event["opt"]).build())
