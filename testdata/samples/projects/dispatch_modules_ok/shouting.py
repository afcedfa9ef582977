import os


def run(text):
    # ok: command-injection
    return os.system("echo %d" % len(text))
