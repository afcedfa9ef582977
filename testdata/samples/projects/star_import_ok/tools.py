import os
import shlex

__all__ = ["clean", "run"]


def clean(text):
    return shlex.quote(text)


def run(text):
    # ok: command-injection
    return os.system("echo " + text)
