import os
import shlex


def run(text):
    # ok: command-injection
    return os.system("echo " + shlex.quote(text))
