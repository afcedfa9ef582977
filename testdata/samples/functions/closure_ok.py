# Two closures of one function: the one that is called keeps the constant.
# event: {"who": "<ATTACK>"}
import os


def greeter(name):
    def greet():
        # ok: command-injection
        os.system("echo hello " + name)

    return greet


def handler(event, context):
    unused, used = greeter(event["who"]), greeter("world")
    used()
    return unused is not None
