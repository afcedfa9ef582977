# The inner function keeps the text of the call that made it.
# event: {"who": "<ATTACK>"}
import os


def greeter(name):
    def greet():
        # ruleid: command-injection
        os.system("echo hello " + name)

    return greet


def handler(event, context):
    greeter(event["who"])()
