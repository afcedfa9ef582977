# Two implementations of an abstract method: the instance's class gives the constant.
# event: {"u": "<ATTACK>"}
import abc
import os


class Step(abc.ABC):
    def __init__(self, url):
        self.url = url

    @abc.abstractmethod
    def command(self): ...


class Idle(Step):
    def command(self):
        return "true"


def handler(event, context):
    # ok: command-injection
    os.system(Idle(event["u"]).command())
