# The text is cut first, and each piece is quoted.
# event: {"text": "<ATTACK>"}
import os
import shlex


def handler(event, context):
    pieces = event["text"].split(" ")
    # ok: command-injection
    os.system("echo " + " ".join(map(shlex.quote, pieces)))
