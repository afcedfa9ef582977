import os


def run(text):
    # ruleid: command-injection
    return os.system("echo " + text)
