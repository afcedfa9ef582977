import os

text = "nothing"


def say():
    # ruleid: command-injection
    return os.system("echo " + text)
