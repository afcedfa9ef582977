import os

import second


def start(text):
    return second.decorate(text)


def finish(text):
    # ruleid: command-injection
    return os.system(text)
