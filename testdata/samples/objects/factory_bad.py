# A function returns a class, whose method refers to the factory's argument.
# event: {"v": "<ATTACK>"}
import os


def make(prefix):
    class Command:
        def run(self):
            # ruleid: command-injection
            os.system("echo " + prefix)

    return Command


def handler(event, context):
    make(event["v"])().run()
