import os


def main(value):
    os.system("logger " + value[0]["_etag"])
    # ruleid: command-injection
    os.system("logger " + value[0]["name"])
