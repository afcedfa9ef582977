# Each attribute of the shell is a program, and its words are quoted.
# event: {"pattern": "<ATTACK>"}
import functools
import os
import shlex


class Shell:
    def __init__(self, cwd="."):
        self.cwd = cwd

    def __getattr__(self, program):
        if program.startswith("_"):
            raise AttributeError(program)
        return functools.partial(self._run, program)

    def _run(self, program, *words, **options):
        flags = [f"--{key}={value}" for key, value in options.items()]
        line = " ".join([program, *flags, *map(shlex.quote, words)])
        # ok: command-injection
        return os.popen(line).read()


sh = Shell()


def handler(event, context):
    return {"found": sh.grep(event["pattern"], "catalog.txt", color="never").splitlines()}
