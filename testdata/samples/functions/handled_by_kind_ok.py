# The clause for wrong keys does not get the error of the check.
# event: {"v": "<ATTACK>"}
# benign: {"v": "7"}
import os


class Refused(Exception):
    pass


def check(text):
    if not text.isdigit():
        raise Refused(text)


def handler(event, context):
    text = event["v"]
    try:
        check(text)
    except (KeyError, IndexError):
        text = "none"
    # ok: command-injection
    os.system("echo " + text)
