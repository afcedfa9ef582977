import os

text = "nothing"


def remember(value):
    global text
    text = value


def say():
    # ruleid: command-injection
    return os.system("echo " + text)
