import os


def main(args):
    os.system("logger " + args["__ow_user"])
    # ruleid: command-injection
    os.system("logger " + args["name"])
