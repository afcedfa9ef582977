import os
from shlex import join

from .base import Command


class List(Command):
    name = "list"

    def run(self, words):
        line = join(["ls", "-d", *words])
        # ok: command-injection
        return os.system(line)
