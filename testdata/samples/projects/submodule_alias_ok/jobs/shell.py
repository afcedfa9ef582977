import os


def run(text):
    return os.system("echo " + text)
