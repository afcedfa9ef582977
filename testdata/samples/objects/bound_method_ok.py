# A bound method keeps its receiver: the one whose method is stored has a constant path.
# event: {"d": "<ATTACK>"}
import os


class Dir:
    def __init__(self, path):
        self.path = path

    def show(self):
        # ok: command-injection
        os.system("ls " + self.path)


def handler(event, context):
    other, here = Dir(event["d"]), Dir(".")
    steps = [here.show]
    for step in steps:
        step()
    return other.path
