# Two instances of one class: the one that is run was made from a constant.
# event: {"n": "<ATTACK>"}
import os


class Task:
    def __init__(self, name):
        self.name = name

    def run(self):
        # ok: command-injection
        os.system("echo " + self.name)


def handler(event, context):
    quiet, loud = Task("constant"), Task(event["n"])
    quiet.run()
    return loud.name
