import os
import shlex


def _clean(text):
    return shlex.quote(text)


def run(text):
    # ruleid: command-injection
    return os.system("echo " + text)
