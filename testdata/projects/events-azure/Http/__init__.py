import os


def main(value):
    os.system("logger " + value.method)
    # ruleid: command-injection
    os.system("logger " + value.params["name"])
