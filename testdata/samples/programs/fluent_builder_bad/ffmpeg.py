import shlex
from copy import copy


class Command:
    def __init__(self, program):
        self._words = [program]

    def _with(self, *words):
        other = copy(self)
        other._words = [*self._words, *words]
        return other

    def flag(self, name):
        return self._with("-" + name)

    def option(self, name, value):
        return self._with("-" + name, str(value))

    def output(self, path):
        return self._with(path)

    def __str__(self):
        return " ".join(self._words)
