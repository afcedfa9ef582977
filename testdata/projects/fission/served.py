import os

from flask import request


def main():
    # ruleid: command-injection
    os.system("logger " + request.args["name"])
    return "done"
