# The clause for wrong values gets the error of the check, which is one.
# event: {"v": "<ATTACK>"}
import os


class Refused(ValueError):
    pass


def check(text):
    if not text.isdigit():
        raise Refused(text)


def handler(event, context):
    text = event["v"]
    try:
        check(text)
    except (KeyError, ValueError):
        print("refused")
    # ruleid: command-injection
    os.system("echo " + text)
