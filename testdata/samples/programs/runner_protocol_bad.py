# The runner that is injected hands lines to a shell.
# event: {"file": "<ATTACK>"}
import subprocess
from typing import Protocol


class Runner(Protocol):
    def run(self, program: str, *words: str) -> int: ...


class ProcessRunner:
    def __init__(self, shell):
        self.shell = shell

    def run(self, program, *words):
        command = [program, *words]
        if self.shell:
            command = " ".join(command)
        # ruleid: command-injection
        return subprocess.call(command, shell=self.shell)


class Scanner:
    def __init__(self, runner: Runner):
        self.runner = runner

    def scan(self, file):
        return self.runner.run("file", "--brief", file)


def handler(event, context):
    scanner = Scanner(ProcessRunner(shell=True))
    return scanner.scan(event["file"])
