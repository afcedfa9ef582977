import os
import shlex


def _run(text):
    # ruleid: command-injection
    return os.system("echo " + text)


def _quoted(text):
    return _run(shlex.quote(text))
