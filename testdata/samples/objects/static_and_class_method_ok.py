# A class method makes the instance from a field of the class and not from its argument.
# event: {"src": "<ATTACK>"}
import os


class Copy:
    default = "report"

    def __init__(self, source):
        self.source = source

    @classmethod
    def of(cls, event):
        return cls(cls.default)


def handler(event, context):
    # ok: command-injection
    os.system("cat " + Copy.of(event).source)
