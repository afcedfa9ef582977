# A bound method keeps its receiver when it is stored and called later.
# event: {"d": "<ATTACK>"}
import os


class Dir:
    def __init__(self, path):
        self.path = path

    def show(self):
        # ruleid: command-injection
        os.system("ls " + self.path)


def handler(event, context):
    steps = [Dir(event["d"]).show]
    for step in steps:
        step()
