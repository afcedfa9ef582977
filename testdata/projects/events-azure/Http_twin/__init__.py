import os


def main(value):
    # ok: command-injection
    os.system("logger " + value.method)
