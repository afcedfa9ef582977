# The method resolution order takes the first base's method, which gives a constant.
# event: {"m": "<ATTACK>"}
import os


class Raw:
    def clean(self, text):
        return text


class Strict:
    def clean(self, text):
        return "constant"


class Tool(Strict, Raw):
    def run(self, text):
        # ok: command-injection
        os.system("echo " + self.clean(text))


def handler(event, context):
    Tool().run(event["m"])
