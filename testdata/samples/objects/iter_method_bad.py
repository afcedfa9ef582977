# A loop over an instance runs its __iter__, a generator over the event.
# event: {"lines": ["<ATTACK>"]}
import os


class Lines:
    def __init__(self, lines):
        self.lines = lines

    def __iter__(self):
        for line in self.lines:
            yield line.strip()


def handler(event, context):
    for line in Lines(event["lines"]):
        # ruleid: command-injection
        os.system("echo " + line)
