import os

text = "nothing"


def say():
    # ok: command-injection
    return os.system("echo " + text)
