import os

from .words import sentence


def shout(text):
    # ok: command-injection
    return os.system(sentence(text))
