# A class method makes the instance, a static method builds its command.
# event: {"src": "<ATTACK>"}
import os


class Copy:
    def __init__(self, source):
        self.source = source

    @classmethod
    def of(cls, event):
        return cls(event["src"])

    @staticmethod
    def command(source):
        return "cat " + source


def handler(event, context):
    # ruleid: command-injection
    os.system(Copy.command(Copy.of(event).source))
