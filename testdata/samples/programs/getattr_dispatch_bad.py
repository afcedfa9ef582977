# The method is found by name, and takes the argument as it came.
# event: {"action": "disk_usage", "argument": "<ATTACK>"}
import shlex
import subprocess


class Actions:
    prefix = "do_"

    def __init__(self, shell=True):
        self._shell = shell

    def __call__(self, action, argument):
        method = getattr(self, self.prefix + action, None)
        if not callable(method):
            raise ValueError(f"unknown action {action!r}")
        return method(argument)

    def do_disk_usage(self, folder):
        return self._output(f"ls -s {folder}")

    def do_count(self, file):
        return self._output(f"wc -l {file}")

    def _output(self, line):
        # ruleid: command-injection
        return subprocess.run(line, shell=self._shell, stdout=subprocess.PIPE, text=True).stdout


def handler(event, context):
    return Actions()(event["action"], event["argument"])
