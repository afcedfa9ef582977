import os
import shlex


class Job:
    def prepare(self, text):
        return shlex.quote(text)

    def run(self, text):
        # ruleid: command-injection
        return os.system("echo " + self.prepare(text))
