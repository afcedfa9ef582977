# A key that the event chooses: all the values are constants.
# event: {"which": "<ATTACK>"}
# benign: {"which": "a"}
import os

WORDS = {"a": "alpha", "b": "beta"}


def handler(event, context):
    # ok: command-injection
    os.system("echo " + WORDS[event["which"]])
