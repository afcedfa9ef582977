import os

from ..words import sentence


def shout(text):
    # ruleid: command-injection
    return os.system(sentence(text))
