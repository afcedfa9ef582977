import os


def shout(text):
    # ruleid: command-injection
    return os.system("echo " + text)
