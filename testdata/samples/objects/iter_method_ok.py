# A loop over an instance runs its __iter__, which gives the positions of the event's texts.
# event: {"lines": ["<ATTACK>"]}
import os


class Lines:
    def __init__(self, lines):
        self.lines = lines

    def __iter__(self):
        for position, _ in enumerate(self.lines):
            yield position


def handler(event, context):
    for line in Lines(event["lines"]):
        # ok: command-injection
        os.system(f"echo {line}")
