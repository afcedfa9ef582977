# `|=` changes the dictionary that two names share.
# event: {"opts": {"dir": "<ATTACK>"}}
import os


def handler(event, context):
    options = {"dir": "."}
    alias = options
    alias |= event["opts"]
    # ruleid: command-injection
    os.system("ls " + options["dir"])
