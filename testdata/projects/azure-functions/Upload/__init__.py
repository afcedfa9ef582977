import os


def main(blob):
    os.system("logger " + str(blob.length))
    # ruleid: command-injection
    os.system("logger " + blob.name)
