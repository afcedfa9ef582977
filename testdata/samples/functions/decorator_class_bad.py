# A decorator that is a class: calling the decorated function runs its __call__.
# event: {"v": "<ATTACK>"}
import os


class Counted:
    def __init__(self, function):
        self.function, self.count = function, 0

    def __call__(self, *args):
        self.count += 1
        return self.function(*args)


@Counted
def run(text):
    # ruleid: command-injection
    return os.system("echo " + text)


def handler(event, context):
    return run(event["v"])
