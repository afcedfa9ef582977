import os
import shlex


class Runner:
    def __init__(self):
        self.quote = shlex.quote

    def run(self, text):
        # ruleid: command-injection
        return os.system("echo " + self.quote(text))


RUNNER = Runner()
