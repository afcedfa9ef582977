# Calling an instance runs its __call__.
# event: {"line": "<ATTACK>"}
import os


class Runner:
    def __init__(self, prefix):
        self.prefix = prefix

    def __call__(self, text):
        # ruleid: command-injection
        return os.system(self.prefix + text)


def handler(event, context):
    run = Runner("echo ")
    run(event["line"])
