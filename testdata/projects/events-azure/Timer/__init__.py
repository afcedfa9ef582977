import os


def main(value):
    os.system("logger " + str(value.past_due))
