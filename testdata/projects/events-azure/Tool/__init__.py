import os


def main(value):
    # ruleid: command-injection
    os.system("logger " + value)
