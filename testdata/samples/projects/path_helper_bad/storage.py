import os

BASE = os.path.realpath("..") + "/tar"


def locate(name):
    path = os.path.realpath(os.path.join(BASE, name))
    if not path.startswith(BASE):
        raise ValueError(name)
    return path
