import os


def execute(command):
    # ruleid: command-injection
    return os.system(command)
