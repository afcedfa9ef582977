import subprocess
from collections import namedtuple

Result = namedtuple("Result", "code output")


class ShellRunner:
    timeout = 20

    def run(self, command):
        # ruleid: command-injection
        done = subprocess.run(command, shell=True, capture_output=True, timeout=self.timeout)
        return Result(done.returncode, done.stdout)
