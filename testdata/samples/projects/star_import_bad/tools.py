import os
import shlex

__all__ = ["run"]


def clean(text):
    return shlex.quote(text)


def run(text):
    # ruleid: command-injection
    return os.system("echo " + text)
