import os


def main(value):
    os.system("logger " + value.topic)
    # ruleid: command-injection
    os.system("logger " + value.get_body().decode())
