# The handler is an instance: the platform runs its __call__.
# event: {"line": "<ATTACK>"}
import os


class Handler:
    def __call__(self, event, context):
        return self.respond(event["line"])

    def respond(self, line):
        # ruleid: command-injection
        return os.system("echo " + line)


handler = Handler()
