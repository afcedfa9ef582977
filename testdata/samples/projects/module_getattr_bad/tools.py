import os


def __getattr__(name):
    if name == "shout":
        # ruleid: command-injection
        return lambda text: os.system("echo " + text)
    raise AttributeError(name)
