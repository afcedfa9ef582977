import os

text = "nothing"


def remember(value):
    text = value
    return text


def say():
    # ok: command-injection
    return os.system("echo " + text)
