import os

BASE = os.path.realpath("..") + "/tar"


def locate(name):
    path = os.path.realpath(os.path.join(BASE, name))
    if os.path.commonpath([BASE, path]) != BASE:
        raise ValueError(name)
    return path
