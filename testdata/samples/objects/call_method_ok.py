# Calling an instance runs its __call__, which uses the text it was made with and not its argument.
# event: {"line": "<ATTACK>"}
import os


class Runner:
    def __init__(self, prefix):
        self.prefix = prefix

    def __call__(self, text):
        # ok: command-injection
        return os.system(self.prefix + "done")


def handler(event, context):
    run = Runner("echo ")
    run(event["line"])
