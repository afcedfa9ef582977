import os


def execute(command):
    # ok: command-injection
    return os.system(command)
