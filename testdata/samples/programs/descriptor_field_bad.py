# The descriptor checks only texts that are long.
# event: {"tag": "<ATTACK>"}
import os
import re


class Pattern:
    def __init__(self, pattern):
        self._pattern = re.compile(pattern)

    def __set_name__(self, owner, name):
        self._slot = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self._slot)

    def __set__(self, instance, value):
        if len(value) > 100 and not self._pattern.fullmatch(value):
            raise ValueError(self._slot)
        setattr(instance, self._slot, value)


class Release:
    tag = Pattern(r"[\w.]+")

    def __init__(self, tag):
        self.tag = tag

    def publish(self):
        # ruleid: command-injection
        return os.system(f"git tag {self.tag}")


def handler(event, context):
    return Release(event["tag"]).publish()
