# super().__init__ is given a constant: what the subclass's parameter holds is dropped.
# event: {"path": "<ATTACK>"}
import os


class Command:
    def __init__(self, path):
        self.path = path


class Listing(Command):
    def __init__(self, path):
        self.size = len(path)
        super().__init__("./")

    def run(self):
        # ok: command-injection
        os.system("ls " + self.path)


def handler(event, context):
    Listing(event["path"]).run()
