# A decorator that is a class: its __call__ runs the function with the number of calls.
# event: {"v": "<ATTACK>"}
import os


class Counted:
    def __init__(self, function):
        self.function, self.count = function, 0

    def __call__(self, *args):
        self.count += len(args)
        return self.function(str(self.count))


@Counted
def run(text):
    # ok: command-injection
    return os.system("echo " + text)


def handler(event, context):
    return run(event["v"])
