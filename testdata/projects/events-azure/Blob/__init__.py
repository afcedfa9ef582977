import os


def main(value):
    os.system("logger " + str(value.length))
    # ruleid: command-injection
    os.system("logger " + value.name)
