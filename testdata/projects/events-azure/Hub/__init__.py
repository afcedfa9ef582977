import os


def main(value):
    os.system("logger " + str(value.sequence_number))
    # ruleid: command-injection
    os.system("logger " + value.get_body().decode())
