# An abstract method is implemented by the subclass, whose slots hold the event's text.
# event: {"u": "<ATTACK>"}
import abc
import os


class Step(abc.ABC):
    @abc.abstractmethod
    def command(self): ...


class Fetch(Step):
    __slots__ = ("url",)

    def __init__(self, url):
        self.url = url

    def command(self):
        return "curl " + self.url


def handler(event, context):
    # ruleid: command-injection
    os.system(Fetch(event["u"]).command())
