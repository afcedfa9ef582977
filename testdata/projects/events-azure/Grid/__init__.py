import os


def main(value):
    os.system("logger " + value.event_type)
    # ruleid: command-injection
    os.system("logger " + value.subject)
