import os

from jobs.words import word


def shout(text):
    # ok: command-injection
    return os.system("echo " + word(text))
