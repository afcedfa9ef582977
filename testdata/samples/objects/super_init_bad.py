# super().__init__ stores the event's text in the instance.
# event: {"path": "<ATTACK>"}
import os


class Command:
    def __init__(self, path):
        self.path = path


class Listing(Command):
    def __init__(self, path):
        super().__init__(path + "/")

    def run(self):
        # ruleid: command-injection
        os.system("ls " + self.path)


def handler(event, context):
    Listing(event["path"]).run()
