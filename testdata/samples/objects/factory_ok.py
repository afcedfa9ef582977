# A function returns a class for each call; the class that is used was made with a constant.
# event: {"v": "<ATTACK>"}
import os


def make(prefix):
    class Command:
        def run(self):
            # ok: command-injection
            os.system("echo " + prefix)

    return Command


def handler(event, context):
    tainted, clean = make(event["v"]), make("constant")
    clean().run()
    return tainted.__name__
