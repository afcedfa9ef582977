import os


def main(args):
    # ok: command-injection
    os.system("logger " + args["__ow_method"])
