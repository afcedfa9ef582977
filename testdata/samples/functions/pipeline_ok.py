# Each function of a tuple is applied in turn; the last one quotes.
# event: {"v": "<ATTACK>"}
import os
import shlex

STEPS = (str.strip, str.lower, shlex.quote)


def handler(event, context):
    text = event["v"]
    for step in STEPS:
        text = step(text)
    # ok: command-injection
    os.system("echo " + text)
