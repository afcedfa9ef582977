# The handler is a bound method of an instance; its command is the one of the instance.
# event: {"line": "<ATTACK>"}
import os


class Handler:
    def __init__(self, line):
        self.line = line

    def respond(self, event, context):
        # ok: command-injection
        return os.system("echo " + self.line), event["line"]


handler = Handler("ready").respond
